import type { Subgraph } from "../../../contract/graph.ts";
import type { EntityId } from "../../../contract/ids.ts";

/** Things that hang together, the one with the most relations first, and who is tied to whom. */
export type Island = {
  readonly ids: readonly EntityId[];
  readonly ties: readonly (readonly [EntityId, EntityId])[];
};

/** The islands of an answer, the largest first. */
export function islandsIn({ nodes, edges }: Subgraph): Island[] {
  const known = new Set(nodes.map(({ id }) => id));
  const ties = edges.flatMap(({ from, to }): [EntityId, EntityId][] =>
    from !== to && known.has(from) && known.has(to) ? [[from, to]] : [],
  );
  const near = neighboursIn(ties);
  const seen = new Set<EntityId>();
  const islands = [...known].flatMap((id) => {
    if (seen.has(id)) return [];
    const ids = reachedFrom(id, near);
    for (const one of ids) seen.add(one);
    const rank = (one: EntityId) => near.get(one)?.size ?? 0;
    return [ids.toSorted((one, other) => rank(other) - rank(one))];
  });
  return islands
    .map((ids) => {
      const own = new Set(ids);
      return { ids, ties: ties.filter(([from]) => own.has(from)) };
    })
    .toSorted((one, other) => other.ids.length - one.ids.length);
}

type Near = ReadonlyMap<EntityId, ReadonlySet<EntityId>>;

function neighboursIn(ties: readonly (readonly [EntityId, EntityId])[]): Near {
  const near = new Map<EntityId, Set<EntityId>>();
  const note = (from: EntityId, to: EntityId) => {
    near.set(from, (near.get(from) ?? new Set()).add(to));
  };
  for (const [from, to] of ties) {
    note(from, to);
    note(to, from);
  }
  return near;
}

function reachedFrom(start: EntityId, near: Near): EntityId[] {
  const reached = new Set([start]);
  for (const id of reached) {
    for (const next of near.get(id) ?? []) reached.add(next);
  }
  return [...reached];
}
