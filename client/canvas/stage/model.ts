import type { Core, ElementDefinition, StylesheetStyle } from "cytoscape";

import type { EntityId } from "../../../contract/ids.ts";
import type { Point } from "../../../contract/scene.ts";
import type { Drawing } from "../drawing.ts";
import { middleOf } from "../geometry/shapes.ts";
import { thing } from "../look/sizes.ts";
import type { SceneEdge } from "../scene.ts";

/** Sizes only, so that Cytoscape's bounds are right; how things look is not its matter. */
export const stylesheet: StylesheetStyle[] = [
  { selector: "node", style: { width: 2 * thing.radius, height: 2 * thing.radius } },
  { selector: "node[width]", style: { width: "data(width)", height: "data(height)" } },
  { selector: "edge", style: { width: 1, "curve-style": "haystack" } },
];

export type Model = {
  /** Keeps Cytoscape's elements in step with a drawing. */
  readonly sync: (drawing: Drawing) => void;
  /** Gives up what is still to come. */
  readonly stop: () => void;
};

type ModelNode = {
  readonly id: EntityId;
  readonly position: Point;
  readonly size: { readonly width: number; readonly height: number } | null;
};

const slice = 200;

/**
 * A copy of what is drawn, in Cytoscape, for its gestures alone. It changes by what differs, worked
 * out without asking Cytoscape, and many new elements come in slices after the first frame.
 */
export function createModel(cy: Core): Model {
  let nodes: ReadonlyMap<EntityId, ModelNode> = new Map();
  let edges: ReadonlyMap<string, SceneEdge> = new Map();
  let waiting: ElementDefinition[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const addSome = (): void => {
    if (cy.destroyed() || waiting.length === 0) return;
    const some = waiting.slice(0, slice);
    waiting = waiting.slice(slice);
    cy.add(some);
    timer = setTimeout(addSome, 0);
  };
  return {
    sync: (drawing) => {
      clearTimeout(timer);
      const nextNodes = nodesOf(drawing);
      const nextEdges = edgesOf(drawing, nextNodes, edges);
      const gone = [...missing(edges, nextEdges), ...missing(nodes, nextNodes)];
      const pending = new Set(waiting.map(({ data }) => data.id));
      cy.batch(() => {
        for (const id of gone) cy.getElementById(id).remove();
        for (const [id, node] of nextNodes) move(cy, node, nodes.get(id));
      });
      const isNew = (known: ReadonlyMap<string, unknown>, id: string) =>
        !known.has(id) || pending.has(id);
      waiting = [
        ...[...nextNodes.values()].filter(({ id }) => isNew(nodes, id)).map(nodeElement),
        ...[...nextEdges.values()].filter(({ id }) => isNew(edges, id)).map(edgeElement),
      ];
      [nodes, edges] = [nextNodes, nextEdges];
      addSome();
    },
    stop: () => clearTimeout(timer),
  };
}

function nodesOf({ scene, territories, currents }: Drawing): ReadonlyMap<EntityId, ModelNode> {
  const nodes = new Map<EntityId, ModelNode>();
  for (const { territory, rect } of territories) {
    nodes.set(territory.id, { id: territory.id, position: middleOf(rect), size: rect });
  }
  for (const { current, pills } of currents) {
    const [first] = pills;
    if (!first) continue;
    nodes.set(current.id, { id: current.id, position: middleOf(first.rect), size: first.rect });
  }
  for (const { id, position } of scene.nodes) nodes.set(id, { id, position, size: null });
  return nodes;
}

/** The lines whose ends are there; the same map where the scene's lines are the same. */
function edgesOf(
  { scene }: Drawing,
  nodes: ReadonlyMap<EntityId, ModelNode>,
  known: ReadonlyMap<string, SceneEdge>,
): ReadonlyMap<string, SceneEdge> {
  const there = scene.edges.filter(({ from, to }) => nodes.has(from) && nodes.has(to));
  const isSame = there.length === known.size && there.every((edge) => known.get(edge.id) === edge);
  return isSame ? known : new Map(there.map((edge) => [edge.id, edge]));
}

function missing(
  before: ReadonlyMap<string, unknown>,
  now: ReadonlyMap<string, unknown>,
): string[] {
  return before === now ? [] : [...before.keys()].filter((id) => !now.has(id));
}

function move(cy: Core, now: ModelNode, before: ModelNode | undefined): void {
  if (!before || (samePoint(now.position, before.position) && sameSize(now.size, before.size))) {
    return;
  }
  const element = cy.getElementById(now.id);
  element.position({ ...now.position });
  if (now.size) element.data({ width: now.size.width, height: now.size.height });
}

function samePoint(a: Point, b: Point): boolean {
  return a.x === b.x && a.y === b.y;
}

function sameSize(a: ModelNode["size"], b: ModelNode["size"]): boolean {
  return a?.width === b?.width && a?.height === b?.height;
}

function nodeElement({ id, position, size }: ModelNode): ElementDefinition {
  const data = size ? { id, width: size.width, height: size.height } : { id };
  return { group: "nodes", data, position: { ...position } };
}

function edgeElement({ id, from, to }: SceneEdge): ElementDefinition {
  return { group: "edges", data: { id, source: from, target: to } };
}
