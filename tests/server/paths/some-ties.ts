import * as z from "zod";

import { compare } from "../../../contract/compare.ts";
import { EntityId } from "../../../contract/ids.ts";
import { PathQuestion } from "../../../contract/paths/question.ts";
import type { Params } from "../../../server/engine/graph.ts";
import { createBudget, type SearchLimits } from "../../../server/paths/budget.ts";
import { search, type Searched } from "../../../server/paths/search.ts";
import type { Walk } from "../../../server/paths/walk.ts";
import { type FakeGraph, fakeGraph } from "../../support/fake-graph.ts";

/** A relation between two things by number, and how sure it is. */
export type Tie = readonly [one: number, other: number, confidence: number | null];

export function thing(number: number): EntityId {
  return EntityId.parse(`place/t${number}`);
}

/** A graph that knows ties between things, and nothing else; each counts as so many relations. */
export function graphOfTies(ties: readonly Tie[], weight = 1): FakeGraph {
  const steps = stepsByThing(ties, weight);
  const around = (params: Params) => {
    const { ids, rim, after, size } = Asked.parse(params);
    return ids.map((near) => ({
      near,
      steps: (steps.get(near) ?? [])
        .filter(
          ([far, , id]) => (rim === undefined || Object.hasOwn(rim, far)) && compare(id, after) > 0,
        )
        .toSorted(([, , one], [, , other]) => compare(one, other))
        .slice(0, size),
    }));
  };
  return fakeGraph({ "relations-around": around, "relations-of-hub": around });
}

const Asked = z.object({
  ids: z.array(z.string()),
  rim: z.record(z.string(), z.boolean()).optional(),
  after: z.string().default(""),
  size: z.int().optional(),
});

type TieStep = [
  far: EntityId,
  degree: number,
  id: string,
  confidence: number | null,
  flow: null,
  lists: null,
];

function stepsByThing(ties: readonly Tie[], weight: number): Map<string, TieStep[]> {
  const ends = ties.flatMap(([one, other]) => [thing(one), thing(other)]);
  const degrees = new Map<string, number>();
  for (const id of ends) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  const steps = new Map<string, TieStep[]>([...degrees.keys()].map((id) => [id, []]));
  for (const [at, [one, other, confidence]] of ties.entries()) {
    for (const [near, far] of [
      [thing(one), thing(other)],
      [thing(other), thing(one)],
    ] as const) {
      const degree = weight * (degrees.get(far) ?? 0);
      steps.get(near)?.push([far, degree, `relation/r${at}`, confidence, null, null]);
    }
  }
  return steps;
}

export type Wanted = Partial<Omit<Walk, "starts" | "goals" | "via">> & {
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly via?: readonly number[];
};

const enough: SearchLimits = { relations: 1_000_000, milliseconds: 60_000 };

type Given = { readonly limits?: SearchLimits; readonly signal?: AbortSignal };

/** Searches a graph of ties. */
export async function searchTies(
  graph: FakeGraph,
  { from, to, via = [], ...wanted }: Wanted,
  { limits = enough, signal }: Given = {},
): Promise<Searched> {
  const question = PathQuestion.parse({ from: from.map(thing), to: to.map(thing) });
  const ends = (numbers: readonly number[]) => new Map(numbers.map((at) => [thing(at), 1]));
  const walk: Walk = {
    ...question,
    minHops: 1,
    isEitherWay: false,
    ...wanted,
    starts: ends(from),
    goals: ends(to),
    via: via.map(thing),
    degrees: ends(via),
  };
  return search(walk, { graph, conditions: question, budget: createBudget(limits, signal) });
}
