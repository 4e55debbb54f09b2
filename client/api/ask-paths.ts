import type * as z from "zod";

import {
  pathExamples,
  type PathExamples,
  paths,
  type PathsFound,
  type PathsLeftOut,
  pathsLeftOut,
} from "../../contract/endpoints/paths.ts";
import { call } from "./call.ts";
import { inScope, type Scope } from "./scope.ts";

type Input = z.input<typeof paths.input>;

/** The best paths, or why there is none. */
export function fetchPaths(input: Input, signal?: AbortSignal): Promise<PathsFound> {
  return call(paths, input, signal);
}

/** What each condition of the question keeps out. */
export function fetchPathsLeftOut(input: Input, signal?: AbortSignal): Promise<PathsLeftOut> {
  return call(pathsLeftOut, input, signal);
}

/** Questions that the graph at hand answers. */
export function fetchPathExamples(scope: Scope, signal?: AbortSignal): Promise<PathExamples> {
  return call(pathExamples, inScope(scope), signal);
}
