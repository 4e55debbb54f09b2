import type { GraphEdge, GraphNode } from "../../../contract/graph.ts";
import type { EntityId } from "../../../contract/ids.ts";
import type { OnScreen } from "../../workspace/visible.ts";

/** A flow of the view, in which layer it lies, and how many claims its relations stand on. */
export type FlowRow = {
  readonly node: GraphNode;
  readonly layer: GraphEdge["layer"];
  readonly claims: number;
};

type Layer = NonNullable<GraphEdge["layer"]>;

const ofFlow: ReadonlySet<string> = new Set([
  "FLOW_OF",
  "FLOW_FROM",
  "FLOW_TO",
  "FLOW_BY",
  "ROUTED_VIA",
]);

/** The relations that say what a flow is: its own, and those that say the same in short. */
export function relationsOf(flow: EntityId, edges: readonly GraphEdge[]): GraphEdge[] {
  return edges.filter(
    ({ kind, from, properties }) =>
      (ofFlow.has(kind) && from === flow) || (kind === "SUPPLIES" && properties?.flow === flow),
  );
}

/** The flows on screen, in the order of their layers. */
export function flowRows({ nodes, edges }: OnScreen, layers: readonly Layer[]): FlowRow[] {
  const flows = nodes.filter(({ kind }) => kind === "Flow");
  const rows = flows.map((node): FlowRow => {
    const relations = relationsOf(node.id, edges);
    const { layer = null } = relations.find((one) => one.layer !== null) ?? {};
    return { node, layer, claims: new Set(relations.flatMap(({ claims }) => claims)).size };
  });
  const place = ({ layer }: FlowRow) => (layer ? layers.indexOf(layer) : layers.length);
  return rows.toSorted((one, other) => place(one) - place(other));
}
