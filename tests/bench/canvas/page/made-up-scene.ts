import type { SceneEdge, SceneModel, SceneNode } from "../../../../client/canvas/scene.ts";
import { EntityId, RelationId } from "../../../../contract/ids.ts";
import { layerIds } from "../../../../graph-seed/ontology/layers.ts";

const apart = 70;

/**
 * A scene of made-up things and lines, the same each time: nine of ten lines join neighbours, as a
 * layout would have it, and the rest cross it all.
 */
export function madeUpScene(nodes: number, edges: number): SceneModel {
  const random = randomFrom(7);
  const columns = Math.ceil(Math.sqrt(nodes));
  const jitter = () => (random() - 0.5) * apart;
  const things = Array.from({ length: nodes }, (_, index) =>
    madeUpThing(index, {
      x: (index % columns) * apart + jitter(),
      y: Math.floor(index / columns) * apart + jitter(),
    }),
  );
  const near = () => (Math.floor(random() * 5) - 2) * columns + Math.floor(random() * 5) - 2;
  return {
    territories: [],
    borders: [],
    currents: [],
    nodes: things,
    edges: Array.from({ length: edges }, (_, index) => {
      const from = Math.floor(random() * nodes);
      const to = index % 10 === 0 ? Math.floor(random() * nodes) : from + near();
      return madeUpLine(index, things[from], things[Math.min(Math.max(to, 0), nodes - 1)]);
    }),
  };
}

export function madeUpThing(index: number, position: SceneNode["position"]): SceneNode {
  return {
    id: EntityId.parse(`factor/n${index}`),
    kind: "Factor",
    icon: "gauge",
    shape: "disc",
    name: `Thing number ${index}`,
    position,
    standing: "actual",
    hiddenNeighbours: index % 7,
    rank: { degree: index % 50, support: 50 },
    emphasis: "normal",
  };
}

function madeUpLine(
  index: number,
  from: SceneNode | undefined,
  to: SceneNode | undefined,
): SceneEdge {
  if (!from || !to) throw new Error("a line needs things");
  return {
    id: RelationId.parse(`relation/r${index}`),
    from: from.id,
    to: to.id,
    layer: layerIds[index % layerIds.length] ?? null,
    reading: "influences",
    symmetric: index % 5 === 0,
    hedged: index % 3 === 0,
    contested: false,
    emphasis: "normal",
  };
}

function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}
