import type { EntityId } from "../../../contract/ids.ts";
import type { Point } from "../../../contract/scene.ts";
import { contains } from "../geometry/shapes.ts";
import type { SceneModel } from "../scene.ts";

export type Moves = ReadonlyMap<EntityId, Point>;

/** The scene with some things elsewhere: a thing by its middle, a territory by its top left corner. */
export function moveScene(scene: SceneModel, moves: Moves): SceneModel {
  return {
    ...scene,
    nodes: scene.nodes.map((node) => {
      const position = moves.get(node.id);
      return position ? { ...node, position } : node;
    }),
    territories: scene.territories.map((territory) => ({
      ...territory,
      ...moves.get(territory.id),
    })),
  };
}

/** What moves when one thing is dragged: with a picked one all that are picked, with a territory all in it. */
export function movingWith(scene: SceneModel, id: EntityId): readonly EntityId[] {
  const territory = scene.territories.find((one) => one.id === id);
  const picked = scene.nodes.filter(({ emphasis }) => emphasis === "picked");
  if (territory) {
    const inside = scene.nodes.filter(({ position }) => contains(territory, position));
    return [id, ...inside.map((node) => node.id)];
  }
  return picked.some((node) => node.id === id) ? picked.map((node) => node.id) : [id];
}

/** Where some things of a scene stand. */
export function placesOf(scene: SceneModel, ids: readonly EntityId[]): Moves {
  const wanted = new Set(ids);
  return new Map([
    ...scene.nodes
      .filter(({ id }) => wanted.has(id))
      .map(({ id, position }) => [id, position] as const),
    ...scene.territories
      .filter(({ id }) => wanted.has(id))
      .map(({ id, x, y }) => [id, { x, y }] as const),
  ]);
}

/** The places shifted, in whole units. */
export function shifted(places: Moves, by: Point): Moves {
  return new Map(
    [...places].map(([id, { x, y }]) => [id, { x: Math.round(x + by.x), y: Math.round(y + by.y) }]),
  );
}
