import type { EntityId, RelationId } from "../../contract/ids.ts";
import { compare } from "../../contract/compare.ts";

/** A relation of a neighbourhood, as little of it as choosing takes. */
export type Link = {
  readonly id: RelationId;
  readonly other: EntityId;
  /** How many things the other one touches. */
  readonly degree: number;
  /** 0 to 100; -1 where it has no number. */
  readonly support: number;
};

export type Order = "degree" | "support";

export type Choice = {
  readonly chosen: readonly EntityId[];
  /** What was over the limit. */
  readonly leftOut: { readonly neighbours: number; readonly relations: number };
};

type Neighbour = {
  readonly id: EntityId;
  readonly degree: number;
  support: number;
  readonly relations: Set<string>;
};

/** The neighbours to show first: those that touch most things, or those best supported. */
export function chooseNeighbours(
  links: readonly Link[],
  { ids, order, limit }: { ids: readonly EntityId[]; order: Order; limit: number },
): Choice {
  const expanded = new Set(ids);
  const outside = links.filter(({ other }) => !expanded.has(other));
  const sorted = gather(outside).toSorted(by(order));
  const rest = sorted.slice(limit);
  return {
    chosen: sorted.slice(0, limit).map(({ id }) => id),
    leftOut: {
      neighbours: rest.length,
      relations: new Set(rest.flatMap(({ relations }) => Array.from(relations))).size,
    },
  };
}

function gather(links: readonly Link[]): Neighbour[] {
  const found = new Map<EntityId, Neighbour>();
  for (const { id, other, degree, support } of links) {
    const known = found.get(other) ?? { id: other, degree, support, relations: new Set() };
    known.support = Math.max(known.support, support);
    known.relations.add(id);
    found.set(other, known);
  }
  return [...found.values()];
}

/** The other measure breaks a tie, and then the id, so that an answer repeats. */
function by(order: Order): (one: Neighbour, other: Neighbour) => number {
  const second = order === "degree" ? "support" : "degree";
  return (one, other) =>
    other[order] - one[order] || other[second] - one[second] || compare(one.id, other.id);
}
