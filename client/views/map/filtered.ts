import type { GraphEdge } from "../../../contract/graph.ts";
import type { EntityId, RelationId } from "../../../contract/ids.ts";
import { isHedged } from "./is-hedged.ts";
import type { MapInput } from "./map-input.ts";
import { relationsAt, type Shown } from "./shown.ts";

/** What the legend has switched off. It is drawn faintly and counted, never silently gone. */
export function filteredOf(
  input: MapInput,
  { nodes, edges }: Shown,
): ReadonlySet<EntityId | RelationId> {
  const byKind = [...nodes.values()].filter(({ kind }) => input.workspace.kindsOff[kind]);
  const things = new Set(byKind.map(({ id }) => id));
  const off = edges.filter(
    (edge) => isEdgeOff(input, edge) || things.has(edge.from) || things.has(edge.to),
  );
  const offIds = new Set(off.map(({ id }) => id));
  const left = [...relationsAt(edges.filter(({ layer }) => layer !== null))].filter(([, at]) =>
    at.every(({ id }) => offIds.has(id)),
  );
  return new Set([...things, ...offIds, ...left.map(([id]) => id)]);
}

function isEdgeOff({ workspace, schema }: MapInput, edge: GraphEdge): boolean {
  const { layersOff, surenessOff } = workspace;
  const said = isHedged(edge, schema.modalities) ? "hedged" : "stated";
  return [
    layersOff[edge.layer ?? "none"],
    surenessOff[said],
    edge.contested && surenessOff.contested,
  ].includes(true);
}
