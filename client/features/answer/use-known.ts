import { useMemo } from "react";

import type { GraphEdge, GraphNode } from "../../../contract/graph.ts";
import { useSession } from "../../session/session.ts";
import type { Known } from "./cell.ts";

/** What ids stand for: by the answer itself, and before its end by what the page knows. */
export function useKnown(nodes: readonly GraphNode[], edges: readonly GraphEdge[]): Known {
  const contents = useSession((state) => state.contents);
  return useMemo(
    () => ({
      nodes: new Map<string, GraphNode>([
        ...contents.nodes,
        ...nodes.map((node) => [node.id, node] as const),
      ]),
      edges: new Map<string, GraphEdge>([
        ...contents.edges,
        ...edges.map((edge) => [edge.id, edge] as const),
      ]),
    }),
    [contents, nodes, edges],
  );
}
