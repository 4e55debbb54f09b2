import type { GraphEdge, GraphNode } from "../../../contract/graph.ts";
import type { EntityId } from "../../../contract/ids.ts";
import type { Leg } from "../../../contract/scene.ts";
import type { MapInput } from "./map-input.ts";
import type { Shown } from "./shown.ts";

/** A flow whose ends are on screen, so that it is drawn as a current. */
export type DrawnFlow = {
  readonly node: GraphNode;
  readonly legs: readonly Leg[];
  /** The relations that the current stands for; they are not drawn again. */
  readonly relations: readonly GraphEdge[];
};

const pillAt = 0.5;

/** The flows that are drawn as currents; the others are drawn as things. */
export function drawnFlows(input: MapInput, shown: Shown): ReadonlyMap<EntityId, DrawnFlow> {
  const flows = [...shown.nodes.values()].filter(({ kind }) => kind === "Flow");
  return new Map(
    flows.flatMap((node): [EntityId, DrawnFlow][] => {
      const relations = shown.edges.filter((edge) => belongsTo(edge, node.id));
      const legs = legsOf(input, shown, node.id, relations);
      return legs.length > 0 ? [[node.id, { node, legs, relations }]] : [];
    }),
  );
}

const structural = new Set(["FLOW_OF", "FLOW_FROM", "FLOW_TO", "FLOW_BY", "ROUTED_VIA"]);

function belongsTo({ kind, from, properties }: GraphEdge, flow: EntityId): boolean {
  return (
    (structural.has(kind) && from === flow) || (kind === "SUPPLIES" && properties?.flow === flow)
  );
}

function legsOf(
  { workspace }: MapInput,
  shown: Shown,
  flow: EntityId,
  relations: readonly GraphEdge[],
): readonly Leg[] {
  const arranged = workspace.waypoints[flow]?.legs ?? [];
  const possible = arranged.filter(({ from, to }) => shown.nodes.has(from) && shown.nodes.has(to));
  return possible.length > 0 ? possible : straightLegs(shown, relations);
}

/** From each start to each end, and by way of each place the flow is routed through. */
function straightLegs(shown: Shown, relations: readonly GraphEdge[]): Leg[] {
  const anchors = (kind: GraphEdge["kind"]) => [
    ...new Set(
      relations.flatMap((edge) =>
        edge.kind === kind ? [shown.homes.get(edge.to) ?? edge.to] : [],
      ),
    ),
  ];
  const starts = anchors("FLOW_FROM");
  const ends = anchors("FLOW_TO");
  const vias = starts.length > 0 && ends.length > 0 ? anchors("ROUTED_VIA") : [];
  const [first, ...others] = [
    ...legsBetween(starts, ends),
    ...vias.flatMap((via) => legsBetween(starts, [via]).concat(legsBetween([via], ends))),
  ];
  return first ? [{ ...first, pill: pillAt }, ...others] : [];
}

function legsBetween(starts: readonly EntityId[], ends: readonly EntityId[]): Leg[] {
  return starts.flatMap((from) => ends.filter((to) => to !== from).map((to) => ({ from, to })));
}
