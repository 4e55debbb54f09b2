import type { EntityId } from "../../../contract/ids.ts";
import type { Point } from "../../../contract/scene.ts";
import type { Drawing } from "../drawing.ts";
import { rectOf } from "../geometry/bodies.ts";
import { spotAt } from "../geometry/curve.ts";
import { around, grown, middleOf, type Rect } from "../geometry/shapes.ts";
import { at, type PlacedLabel } from "../labels/place-labels.ts";
import type { SceneId } from "../scene.ts";

export type Place = { readonly id: SceneId; readonly middle: Point; readonly rect: Rect };

/** Where one is to be found: a thing or territory, a current at its pill, a line at its middle. */
export function placeIn(drawing: Drawing, id: SceneId): Place | null {
  return bodyPlace(drawing, id) ?? currentPlace(drawing, id) ?? edgePlace(drawing, id);
}

function bodyPlace({ bodies }: Drawing, id: SceneId): Place | null {
  for (const [own, body] of bodies) {
    if (own !== id) continue;
    const rect = rectOf(body);
    return { id, rect, middle: middleOf(rect) };
  }
  return null;
}

function currentPlace({ currents }: Drawing, id: SceneId): Place | null {
  const found = currents.find(({ current }) => current.id === id);
  const rect = found?.pills[0]?.rect;
  return rect ? { id, rect, middle: middleOf(rect) } : null;
}

function edgePlace({ scene, edge }: Drawing, id: SceneId): Place | null {
  const drawn = edge(scene.edges.findIndex((one) => one.id === id));
  if (!drawn) return null;
  const middle = spotAt(drawn.path, drawn.path.length / 2);
  return { id, middle, rect: around(middle, drawn.path.length / 2) };
}

type Sight = {
  readonly drawing: Drawing;
  readonly labels: ReadonlyMap<SceneId, PlacedLabel>;
  readonly zoom: number;
};

/** Tools float over the edges of the canvas; what is this far inside is clear of them. Pixels. */
const clear = 56;

/** What has to be on screen so that these are seen with their names, and nothing covers a thing. */
export function sightOf({ drawing, labels, zoom }: Sight, ids: readonly SceneId[]): Rect[] {
  const fields = new Set<SceneId>(drawing.territories.map(({ territory }) => territory.id));
  return ids.flatMap((id) => {
    const place = placeIn(drawing, id);
    if (!place) return [];
    if (fields.has(id)) return [place.rect];
    const name = labels.get(id);
    const body = grown(place.rect, clear / zoom);
    return name ? [body, at(name.rect, place.middle)] : [body];
  });
}

/** The things and currents whose middle lies inside an outline. */
export function placesInside(drawing: Drawing, outline: readonly Point[]): readonly EntityId[] {
  const things = drawing.scene.nodes.map(({ id, position }) => ({ id, middle: position }));
  const flows = drawing.currents.flatMap(({ current: { id }, pills }) =>
    pills.map(({ rect }) => ({ id, middle: middleOf(rect) })),
  );
  const inside = [...things, ...flows].filter(({ middle }) => isInside(middle, outline));
  return [...new Set(inside.map(({ id }) => id))];
}

function isInside({ x, y }: Point, outline: readonly Point[]): boolean {
  let inside = false;
  let last = outline.at(-1);
  for (const point of outline) {
    if (last && point.y > y !== last.y > y) {
      const crossing = last.x + ((y - last.y) / (point.y - last.y)) * (point.x - last.x);
      if (x < crossing) inside = !inside;
    }
    last = point;
  }
  return inside;
}
