import type { GraphEdge, GraphNode } from "../../../contract/graph.ts";
import type { EntityId, RelationId } from "../../../contract/ids.ts";
import type { Emphasis, Rank } from "../../canvas/scene.ts";
import type { DrawnFlow } from "./flows.ts";
import type { MapInput } from "./map-input.ts";
import { otherEnd, type Shown } from "./shown.ts";

/** What every part of a scene is made with. */
export type Draft = {
  readonly input: MapInput;
  readonly shown: Shown;
  readonly flows: ReadonlyMap<EntityId, DrawnFlow>;
  readonly at: ReadonlyMap<EntityId, readonly GraphEdge[]>;
  readonly emphasis: (id: EntityId | RelationId) => Emphasis;
};

/** Neighbours that are not on screen. */
export function hiddenNeighbours({ at }: Draft, { id, neighbours }: GraphNode): number {
  const there = new Set((at.get(id) ?? []).map((edge) => otherEnd(edge, id)));
  there.delete(id);
  return Math.max(0, neighbours - there.size);
}

export function rankOf({ at }: Draft, { id, neighbours }: GraphNode): Rank {
  const support = (at.get(id) ?? []).map(({ confidence }) => confidence ?? 0);
  return { degree: neighbours, support: Math.max(0, ...support) };
}
