import { isOnPath } from "../look/node-look.ts";
import type { SceneCurrent, SceneModel, SceneNode } from "../scene.ts";

/**
 * Whether two scenes put the same things in the same places and show the same path: then no name has
 * to move.
 */
export function samePlaces(a: SceneModel, b: SceneModel): boolean {
  return (
    alike(a.nodes, b.nodes, sameNode) &&
    alike(a.currents, b.currents, sameCurrent) &&
    alike(
      a.edges,
      b.edges,
      (p, q) =>
        p.from === q.from &&
        p.to === q.to &&
        p.contested === q.contested &&
        isOnPath(p.emphasis) === isOnPath(q.emphasis),
    ) &&
    alike(
      a.territories,
      b.territories,
      (p, q) =>
        p.id === q.id &&
        p.x === q.x &&
        p.y === q.y &&
        p.width === q.width &&
        p.height === q.height &&
        p.label === q.label,
    )
  );
}

function sameNode(a: SceneNode, b: SceneNode): boolean {
  return (
    a.id === b.id &&
    a.name === b.name &&
    a.position.x === b.position.x &&
    a.position.y === b.position.y &&
    a.hiddenNeighbours > 0 === b.hiddenNeighbours > 0 &&
    isOnPath(a.emphasis) === isOnPath(b.emphasis)
  );
}

function sameCurrent(a: SceneCurrent, b: SceneCurrent): boolean {
  return (
    a.id === b.id &&
    (a.label ?? a.name) === (b.label ?? b.name) &&
    a.note === b.note &&
    a.weight === b.weight &&
    alike(a.legs, b.legs, (p, q) => JSON.stringify(p) === JSON.stringify(q))
  );
}

function alike<Item>(
  a: readonly Item[],
  b: readonly Item[],
  same: (a: Item, b: Item) => boolean,
): boolean {
  return (
    a.length === b.length &&
    a.every((item, index) => {
      const other = b[index];
      return other !== undefined && same(item, other);
    })
  );
}
