import type { SceneModel } from "../../../../client/canvas/scene.ts";
import { mapWords } from "../../../../client/views/map/map-words.ts";
import { sceneOf } from "../../../../client/views/map/scene-of.ts";
import { emptyWorkspace } from "../../../../client/workspace/workspace.ts";
import { GraphEdge, GraphNode } from "../../../../contract/graph.ts";
import { ClaimRow, EntityRow, RelationRow } from "../../../../contract/rows.ts";
import entities from "../../../../graph-seed/data/article/entities.jsonl?raw";
import claims from "../../../../graph-seed/data/article/claims.jsonl?raw";
import relations from "../../../../graph-seed/data/article/relations.jsonl?raw";
import view from "../../../../graph-seed/data/article/first-view.json?raw";
import { FirstView } from "../../../../graph-seed/first-view.ts";
import { aSchema } from "../../support/a-schema.ts";

/** The product's own first view, made from its data as the page makes it. */
export function theFirstView(selection: readonly string[] = []): SceneModel {
  const first = FirstView.parse(JSON.parse(view));
  const edges = linesOf(relations).map((row) => edgeOf(RelationRow.parse(row)));
  const nodes = linesOf(entities).map((row) => nodeOf(EntityRow.parse(row), edges));
  return sceneOf({
    workspace: {
      ...emptyWorkspace,
      things: marks(first.things),
      relations: marks(first.relations),
      positions: first.positions,
      territories: first.territories,
      waypoints: first.currents,
      selection: [...nodes, ...edges].map(({ id }) => id).filter((id) => selection.includes(id)),
    },
    nodes: new Map(nodes.map((node) => [node.id, node])),
    edges: new Map(edges.map((edge) => [edge.id, edge])),
    pulse: new Map(),
    hedges: new Map(
      edges.flatMap(({ id, claims: its }) => hedgeOf(its).map((hedge) => [id, hedge])),
    ),
    schema: aSchema(),
    say: mapWords,
  });
}

function linesOf(text: string): unknown[] {
  return text
    .trim()
    .split("\n")
    .map((row) => {
      const parsed: unknown = JSON.parse(row);
      return parsed;
    });
}

function marks<Id extends string>(ids: readonly Id[]): Partial<Record<Id, true>> {
  const all: Partial<Record<Id, true>> = {};
  for (const id of ids) all[id] = true;
  return all;
}

const claimsById = new Map(
  linesOf(claims).map((row) => [ClaimRow.parse(row).id, ClaimRow.parse(row)]),
);

function edgeOf({ type: _type, ...row }: RelationRow): GraphEdge {
  const its = row.claims.flatMap((id) => claimsById.get(id) ?? []);
  return GraphEdge.parse({
    ...row,
    contested: its.some(({ contradicts }) => (contradicts ?? []).length > 0),
    hedged: its.length > 0 && its.every(({ hedge }) => hedge !== undefined),
  });
}

function hedgeOf(its: GraphEdge["claims"]): string[] {
  return its.flatMap((id) => claimsById.get(id)?.hedge ?? []).slice(0, 1);
}

function nodeOf({ type: _type, ...row }: EntityRow, edges: readonly GraphEdge[]): GraphNode {
  const at = edges.filter(({ from, to }) => from === row.id || to === row.id);
  const others = new Set(at.map(({ from, to }) => (from === row.id ? to : from)));
  return GraphNode.parse({ ...row, neighbours: others.size });
}
