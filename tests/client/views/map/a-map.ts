import { GraphEdge, GraphNode } from "../../../../contract/graph.ts";
import { EntityId, type RelationId } from "../../../../contract/ids.ts";
import type { MapInput } from "../../../../client/views/map/map-input.ts";
import { emptyWorkspace, type Workspace } from "../../../../client/workspace/workspace.ts";
import { aSchema } from "../../support/a-schema.ts";

type NodeInput = Partial<Omit<GraphNode, "id">> & { readonly id: string };

export function aNode({ id, ...rest }: NodeInput): GraphNode {
  return GraphNode.parse({ kind: "Factor", name: id, neighbours: 0, ...rest, id });
}

type EdgeInput = Partial<Record<keyof GraphEdge, unknown>> & { readonly between: string };

/** A relation; `between` is its ends, "from -> to". */
export function anEdge({ between, ...rest }: EdgeInput): GraphEdge {
  const [from, to] = between.split(" -> ");
  return GraphEdge.parse({
    id: `relation/${between.replace(/[^a-z0-9]+/g, "-")}`,
    kind: "INFLUENCES",
    from,
    to,
    layer: "violence",
    modality: "asserted",
    contested: false,
    hedged: false,
    claims: ["claim/one"],
    ...rest,
  });
}

type MapParts = {
  readonly nodes: readonly GraphNode[];
  readonly edges?: readonly GraphEdge[];
  readonly hedges?: readonly (readonly [RelationId, string])[];
  readonly pulse?: readonly (readonly [string, number])[];
  readonly workspace?: Partial<Record<keyof Workspace, unknown>>;
};

/** All of it is shown, and what has no place stands at 0, 0. */
export function aMap({
  nodes,
  edges = [],
  hedges = [],
  pulse = [],
  workspace = {},
}: MapParts): MapInput {
  const shown = {
    ...emptyWorkspace,
    things: Object.fromEntries(nodes.map(({ id }) => [id, true])),
    relations: Object.fromEntries(edges.map(({ id }) => [id, true])),
    positions: Object.fromEntries(nodes.map(({ id }) => [id, { x: 0, y: 0 }])),
    ...workspace,
  } as Workspace;
  return {
    workspace: shown,
    nodes: new Map<EntityId, GraphNode>(nodes.map((node) => [node.id, node])),
    edges: new Map<RelationId, GraphEdge>(edges.map((edge) => [edge.id, edge])),
    schema: aSchema(),
    hedges: new Map(hedges),
    pulse: new Map(pulse.map(([id, ratio]) => [EntityId.parse(id), ratio])),
    say: {
      name: ({ name }) => name,
      spoken: ({ name }) => name.toLowerCase(),
      reading: ({ reading }, { kind }) => `${reading.en} (after a ${kind})`,
      change: (ratio) => `× ${ratio}`,
      beside: (name, change) => `${name} ${change}`,
      through: (place, hedge) => `${hedge ?? "sometimes"} through ${place}`,
    },
  };
}
