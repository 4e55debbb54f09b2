import { EntityId } from "../../../contract/ids.ts";
import type { Graph } from "../../../server/engine/graph.ts";
import { edgesBetween } from "../../../server/queries/edges-between.ts";
import { entity } from "../../../server/queries/entity.ts";
import { expand } from "../../../server/queries/expand.ts";
import { neighbourCounts } from "../../../server/queries/neighbour-counts.ts";
import { nodesById } from "../../../server/queries/nodes-by-id.ts";

/** A question that is asked of one thing after another. */
export type Question = {
  readonly name: string;
  readonly ask: (graph: Graph, id: EntityId) => Promise<unknown>;
};

/** What the API asks an engine when a page is used: each is one request's worth of texts. */
export const questions: readonly Question[] = [
  { name: "one thing by id", ask: async (graph, id) => nodesById(graph, [id], {}) },
  { name: "neighbour counts", ask: async (graph, id) => neighbourCounts(graph, id, {}) },
  {
    name: "expand, 40 neighbours",
    ask: async (graph, id) => {
      const asked = { ids: [id], direction: "any", order: "degree", limit: 40 } as const;
      return expand(graph, asked, {});
    },
  },
  {
    name: "expand, one layer",
    ask: async (graph, id) => {
      const asked = { ids: [id], direction: "out", order: "support", limit: 40 } as const;
      return expand(graph, { ...asked, layers: ["drugs"] }, {});
    },
  },
  { name: "entity with its claims", ask: async (graph, id) => entity(graph, id, {}) },
  {
    name: "relations between 40 things",
    ask: async (graph, id) => {
      const asked = { ids: [id], direction: "any", order: "degree", limit: 39 } as const;
      const { nodes } = await expand(graph, asked, {});
      return edgesBetween(
        graph,
        nodes.map((node) => EntityId.parse(node.id)),
        {},
      );
    },
  },
];
