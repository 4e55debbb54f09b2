import type { Start } from "../../../contract/endpoints/explore.ts";
import type { GraphEdge, GraphNode } from "../../../contract/graph.ts";
import { ClaimId, DocumentId, EntityId, RelationId } from "../../../contract/ids.ts";
import type { Contents } from "../../../client/workspace/contents.ts";

export const place = (slug: string) => EntityId.parse(`place/${slug}`);
export const relation = (slug: string) => RelationId.parse(`relation/${slug}`);
export const claim = (slug: string) => ClaimId.parse(`claim/${slug}`);
export const document = (slug: string) => DocumentId.parse(`document/${slug}`);

/** A place by its slug, where nothing else is said. */
export function aNode(slug: string, more: Partial<GraphNode> = {}): GraphNode {
  return { id: place(slug), kind: "Place", name: titled(slug), neighbours: 0, ...more };
}

/** A relation from one place to another: "china" supplies "mexico". */
export function anEdge(from: string, to: string, more: Partial<GraphEdge> = {}): GraphEdge {
  return {
    id: relation(`${from}-${to}`),
    kind: "SUPPLIES",
    from: place(from),
    to: place(to),
    layer: "precursors",
    modality: "asserted",
    contested: false,
    hedged: false,
    claims: [claim(`${from}-${to}`)],
    ...more,
  };
}

export function contentsOf(
  nodes: readonly GraphNode[],
  edges: readonly GraphEdge[] = [],
): Contents {
  return {
    nodes: new Map(nodes.map((node) => [node.id, node])),
    edges: new Map(edges.map((edge) => [edge.id, edge])),
  };
}

/** China supplies Mexico, each a territory of its own. */
export function aStart(more: Partial<Start> = {}): Start {
  return {
    revision: 1,
    nodes: [aNode("china", { neighbours: 3 }), aNode("mexico", { neighbours: 2 })],
    edges: [anEdge("china", "mexico")],
    positions: {},
    territories: {
      [place("china")]: { x: 0, y: 0, width: 100, height: 80, label: "top" },
      [place("mexico")]: { x: 300, y: 200, width: 120, height: 90, label: "bottom" },
    },
    currents: {},
    ...more,
  };
}

function titled(slug: string): string {
  return slug
    .split("-")
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join(" ");
}
