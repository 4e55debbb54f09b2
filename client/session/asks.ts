import type * as z from "zod";

import {
  type expand,
  type Expansion,
  type Start,
  start as startEndpoint,
} from "../../contract/endpoints/explore.ts";
import { documents as documentList } from "../../contract/endpoints/schema.ts";
import { expandThings, fetchBetween, fetchThings, type Things } from "../api/ask-things.ts";
import { call } from "../api/call.ts";
import type { Scope } from "../api/scope.ts";
import type { Text } from "../workspace/acts/documents.ts";

/** What a session asks of the server. */
export type Asks = {
  readonly start: (signal?: AbortSignal) => Promise<Start>;
  readonly documents: (signal?: AbortSignal) => Promise<readonly Text[]>;
  readonly things: (ids: readonly string[], scope: Scope, signal?: AbortSignal) => Promise<Things>;
  readonly between: (ids: readonly string[], scope: Scope, signal?: AbortSignal) => Promise<Things>;
  readonly expand: (
    input: z.input<typeof expand.input>,
    signal?: AbortSignal,
  ) => Promise<Expansion>;
};

export const asks: Asks = {
  start: (signal) => call(startEndpoint, {}, signal),
  documents: async (signal) => (await call(documentList, {}, signal)).documents,
  things: fetchThings,
  between: fetchBetween,
  expand: expandThings,
};
