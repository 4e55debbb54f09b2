import type { EntityId } from "../../../contract/ids.ts";
import type { Point } from "../../../contract/scene.ts";
import type { Drawing } from "../drawing.ts";
import { around, type Rect } from "../geometry/shapes.ts";
import type { Ties } from "../props.ts";
import { placeIn } from "../stage/places.ts";
import type { LayoutTask, Link } from "./task.ts";

/** The task of finding places for new things near one that stands in a drawing. */
export function layoutTask(
  drawing: Drawing,
  ids: readonly EntityId[],
  hubId: EntityId,
  { homes, edges }: Ties = {},
): LayoutTask {
  const { scene } = drawing;
  const there = new Set(scene.nodes.map(({ id }) => id));
  const fresh = ids.filter((id) => !there.has(id));
  const links: Link[] = [
    ...(edges ?? fresh.map((id) => ({ from: hubId, to: id }))),
    ...scene.edges,
  ];
  return {
    hub: placeIn(drawing, hubId)?.middle ?? middleOfAll(drawing),
    fixed: scene.nodes.map(({ id, position: { x, y } }) => ({ id, x, y })),
    fresh: fresh.map((id) => ({ id, home: homes?.get(id) ?? null })),
    links: links.map(({ from, to }) => ({ from, to })),
    territories: scene.territories.map(({ id, x, y, width, height }) => ({
      id,
      x,
      y,
      width,
      height,
    })),
    taken: takenIn(drawing),
  };
}

/** Room that is taken by what is no thing: pills, beds, names of territories. */
export function takenIn({ territories, currents }: Drawing): readonly Rect[] {
  return [
    ...territories.map(({ name }) => name.rect),
    ...currents.flatMap(({ current, legs, pills }) => [
      ...pills.map(({ rect }) => rect),
      ...legs.flatMap(({ path }) => path.points.map((point) => around(point, current.weight / 2))),
    ]),
  ];
}

function middleOfAll({ scene: { nodes } }: Drawing): Point {
  const total = nodes.reduce(
    (sum, { position }) => ({ x: sum.x + position.x, y: sum.y + position.y }),
    { x: 0, y: 0 },
  );
  const count = Math.max(1, nodes.length);
  return { x: total.x / count, y: total.y / count };
}
