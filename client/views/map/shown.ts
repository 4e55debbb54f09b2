import type { GraphEdge, GraphNode } from "../../../contract/graph.ts";
import type { EntityId } from "../../../contract/ids.ts";
import type { MapInput } from "./map-input.ts";

/** What stands in the view, filtered or not: all of it is drawn, what is filtered only faintly. */
export type Shown = {
  readonly nodes: ReadonlyMap<EntityId, GraphNode>;
  readonly edges: readonly GraphEdge[];
  /** The territory that each thing lies in, where it lies in one. */
  readonly homes: ReadonlyMap<EntityId, EntityId>;
};

export function shownOf({ workspace, nodes, edges }: MapInput): Shown {
  const { things, relations, hidden } = workspace;
  const standing = new Map([...nodes].filter(([id]) => things[id] && !hidden[id]));
  const drawn = [...edges.values()].filter(
    ({ id, from, to }) => relations[id] && !hidden[id] && standing.has(from) && standing.has(to),
  );
  const located = drawn.filter(
    ({ kind, to }) => kind === "LOCATED_IN" && workspace.territories[to],
  );
  return {
    nodes: standing,
    edges: drawn,
    homes: new Map(located.map(({ from, to }) => [from, to])),
  };
}

/** The shown relations at each thing. */
export function relationsAt(edges: readonly GraphEdge[]): ReadonlyMap<EntityId, GraphEdge[]> {
  const at = new Map<EntityId, GraphEdge[]>();
  for (const edge of edges) {
    for (const end of new Set([edge.from, edge.to])) at.set(end, [...(at.get(end) ?? []), edge]);
  }
  return at;
}

export function otherEnd({ from, to }: GraphEdge, id: EntityId): EntityId {
  return from === id ? to : from;
}
