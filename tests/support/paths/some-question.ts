import * as fc from "fast-check";

import { layerIds } from "../../../graph-seed/ontology/layers.ts";
import { modalityIds } from "../../../graph-seed/ontology/modalities.ts";
import { relationTypeIds } from "../../../graph-seed/ontology/ids.ts";
import { someDocuments } from "./some-graph.ts";

/** A question about a graph told by numbers. */
export type SomeQuestion = typeof aQuestion extends fc.Arbitrary<infer Made> ? Made : never;

/** A condition that most questions do without. */
function now<Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> {
  return fc.oneof(
    { weight: 9, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: value },
  );
}

const rarely = fc.nat({ max: 7 }).map((drawn) => drawn === 7);

function most<Item>(items: readonly Item[]): fc.Arbitrary<Item[]> {
  const least = Math.ceil(items.length * 0.7);
  return fc.shuffledSubarray([...items], { minLength: least });
}

const numbers = Array.from({ length: 14 }, (_, at) => at);

export const aQuestion = fc.record({
  /** The things in the order in which the question draws them: where from, where to, by way of. */
  things: fc.shuffledSubarray(numbers, { minLength: numbers.length }),
  from: fc.constantFrom(1, 1, 1, 2, 3),
  to: fc.constantFrom(1, 1, 1, 2, 3),
  via: fc.constantFrom(0, 0, 0, 0, 0, 1, 1, 2),
  avoid: fc.constantFrom(0, 0, 0, 0, 1, 2),
  /** Whether the first to start from is to be avoided too, which leaves the others. */
  avoidStart: rarely,
  avoidRelations: fc.constantFrom([], [], [], [0, 3], [1, 2, 5]),
  maxHops: fc.integer({ min: 2, max: 8 }),
  k: fc.constantFrom(1, 3, 5, 12, 50),
  direction: fc.constantFrom("any" as const, "any" as const, "forward" as const),
  types: now(most(relationTypeIds)),
  layers: now(most(layerIds)),
  modalities: fc.oneof(
    now(most(modalityIds)),
    fc.constant(undefined),
    fc.constant([...modalityIds]),
  ),
  avoidTypes: now(fc.shuffledSubarray([...relationTypeIds], { maxLength: 4 })),
  minConfidence: now(fc.constantFrom(0, 30, 50, 85)),
  at: now(fc.constantFrom("2017", "2019", "2020-02", "2020-02-10", "2021-12-31")),
  documents: now(fc.shuffledSubarray([...someDocuments], { minLength: 1 })),
  rank: fc.constantFrom("shortest" as const, "best-supported" as const),
  shortestOnly: rarely,
});
