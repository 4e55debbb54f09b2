import * as fc from "fast-check";

import { graphOf, type SomeGraph } from "./some-graph.ts";
import { aQuestion, type SomeQuestion } from "./some-question.ts";

/** A graph and a question about it, both told by numbers. */
export type Case = { readonly graph: SomeGraph; readonly asked: SomeQuestion };

/** As a question names fourteen things, a graph of more has some that are only met on the way. */
const usualSize = { least: 4, most: 14 };

/** The same cases for the same seed, of all sizes alike. */
export function drawnCases(count: number, seed: number, { least, most } = usualSize): Case[] {
  const aCase = fc.record({ graph: graphOf(least, most), asked: aQuestion });
  return fc.sample(fc.noBias(aCase), { numRuns: count, seed });
}
