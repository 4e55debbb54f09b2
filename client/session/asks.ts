import type * as z from "zod";

import {
  type expand,
  type Expansion,
  type Start,
  start as startEndpoint,
} from "../../contract/endpoints/explore.ts";
import type { PathExamples, paths, PathsFound } from "../../contract/endpoints/paths.ts";
import { documents as documentList } from "../../contract/endpoints/schema.ts";
import { fetchPathExamples, fetchPaths } from "../api/ask-paths.ts";
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
  readonly paths: (input: z.input<typeof paths.input>, signal?: AbortSignal) => Promise<PathsFound>;
  readonly pathExamples: (scope: Scope, signal?: AbortSignal) => Promise<PathExamples>;
};

export const asks: Asks = {
  start: (signal) => call(startEndpoint, {}, signal),
  documents: async (signal) => (await call(documentList, {}, signal)).documents,
  things: fetchThings,
  between: fetchBetween,
  expand: expandThings,
  paths: fetchPaths,
  pathExamples: fetchPathExamples,
};
