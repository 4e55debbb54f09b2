import type * as z from "zod";

import {
  type expand,
  type Expansion,
  type Start,
  start as startEndpoint,
} from "../../contract/endpoints/explore.ts";
import { expandThings, fetchBetween, fetchThings, type Things } from "../api/ask-things.ts";
import { call } from "../api/call.ts";

/** What a session asks of the server. */
export type Asks = {
  readonly start: (signal?: AbortSignal) => Promise<Start>;
  readonly things: (ids: readonly string[], signal?: AbortSignal) => Promise<Things>;
  readonly between: (ids: readonly string[], signal?: AbortSignal) => Promise<Things>;
  readonly expand: (
    input: z.input<typeof expand.input>,
    signal?: AbortSignal,
  ) => Promise<Expansion>;
};

export const asks: Asks = {
  start: (signal) => call(startEndpoint, {}, signal),
  things: fetchThings,
  between: fetchBetween,
  expand: expandThings,
};
