import type { EntityId } from "../../../contract/ids.ts";
import type { Point } from "../../../contract/scene.ts";
import type { Drawing, DrawnTerritory } from "../drawing.ts";
import { distanceTo } from "../geometry/curve.ts";
import { reachOf, rectOf } from "../geometry/bodies.ts";
import { contains, grown, type Rect } from "../geometry/shapes.ts";
import { at, type Labels } from "../labels/place-labels.ts";
import { land, thing } from "../look/sizes.ts";
import type { SceneId, SceneNode } from "../scene.ts";

export type Hit = { readonly id: SceneId; readonly hold: "drag" | "pan" };
export type HitRoom = {
  readonly drawing: Drawing;
  readonly labels: Labels;
  readonly zoom: number;
  readonly finger: boolean;
};

/**
 * What lies at a point, the topmost first: things and their names, pills, lines, the beds of
 * currents, territories. A territory is dragged by its name or its border, or anywhere once it is
 * picked; elsewhere the ground under the pointer is panned.
 */
export function hitTest(point: Point, room: HitRoom): Hit | null {
  const { zoom, finger } = room;
  const slack = (finger ? 8 : 2) / zoom;
  const reach = (finger ? 18 : 7) / zoom;
  return (
    thingAt(point, room, slack) ??
    pillAt(point, room, slack) ??
    nameAt(point, room) ??
    edgeAt(point, room, reach) ??
    bedAt(point, room, slack) ??
    territoryAt(point, room, reach)
  );
}

/** All things and currents whose middle lies in a box. */
export function thingsIn(box: Rect, { scene, currents }: Drawing): readonly SceneId[] {
  const things = scene.nodes.filter(({ position }) => contains(box, position));
  const flows = currents.filter(({ pills }) =>
    pills.some(({ rect }) =>
      contains(box, { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 }),
    ),
  );
  return [...things.map(({ id }) => id), ...flows.map(({ current }) => current.id)];
}

function thingAt(point: Point, { drawing, zoom }: HitRoom, slack: number): Hit | null {
  // However far out, a thing stays large enough to be picked.
  const radius = Math.max(thing.radius + slack, 5 / zoom);
  const { scale } = drawing;
  // A stock is wider than it is high, and is hit anywhere in its box.
  const found = drawing.scene.nodes.findLast(
    (node) =>
      isNear(node, point, radius) ||
      (node.shape === "stock" && contains(reachOf(node, scale), point, slack)),
  );
  return found ? { id: found.id, hold: "drag" } : null;
}

function isNear({ position }: SceneNode, { x, y }: Point, radius: number): boolean {
  return Math.hypot(position.x - x, position.y - y) <= radius;
}

function pillAt(point: Point, { drawing }: HitRoom, slack: number): Hit | null {
  const found = drawing.currents.findLast(({ pills }) =>
    pills.some(
      ({ rect, note }) => contains(rect, point, slack) || (note && contains(note.rect, point)),
    ),
  );
  return found ? { id: found.current.id, hold: "pan" } : null;
}

function nameAt(point: Point, { drawing, labels }: HitRoom): Hit | null {
  const found = drawing.scene.nodes.findLast(({ id, position }) => {
    const label = labels.get(id);
    return label && contains(at(label.rect, position), point);
  });
  return found ? { id: found.id, hold: "drag" } : null;
}

function edgeAt(point: Point, { drawing }: HitRoom, reach: number): Hit | null {
  let nearest = reach;
  let hit: Hit | null = null;
  for (const [index, { id, from, to }] of drawing.scene.edges.entries()) {
    if (!mayPass(point, drawing, [from, to])) continue;
    const drawn = drawing.edge(index);
    const distance = drawn ? distanceTo(drawn.path, point) : Infinity;
    if (distance < nearest) [nearest, hit] = [distance, { id, hold: "pan" }];
  }
  return hit;
}

const widestBend = 200;

/** A quick look, before the shape of a line is worked out: does it come near at all? */
function mayPass(
  { x, y }: Point,
  { bodies }: Drawing,
  ends: readonly [EntityId, EntityId],
): boolean {
  const [a, b] = ends.map((id) => bodies.get(id));
  if (!a || !b) return true;
  const [p, q] = [rectOf(a), rectOf(b)];
  return (
    x >= Math.min(p.x, q.x) - widestBend &&
    y >= Math.min(p.y, q.y) - widestBend &&
    x <= Math.max(p.x + p.width, q.x + q.width) + widestBend &&
    y <= Math.max(p.y + p.height, q.y + q.height) + widestBend
  );
}

function bedAt(point: Point, { drawing }: HitRoom, slack: number): Hit | null {
  const found = drawing.currents.findLast(({ current, legs }) =>
    legs.some(({ path }) => distanceTo(path, point) <= current.weight / 2 + slack),
  );
  return found ? { id: found.current.id, hold: "pan" } : null;
}

function territoryAt(point: Point, { drawing }: HitRoom, reach: number): Hit | null {
  const found = drawing.territories.findLast(({ rect }) => contains(rect, point, reach / 2));
  if (!found) return null;
  const held = isHandle(point, found, reach) || found.territory.emphasis === "picked";
  return { id: found.territory.id, hold: held ? "drag" : "pan" };
}

function isHandle(point: Point, { rect, name }: DrawnTerritory, reach: number): boolean {
  const inner = grown(rect, -Math.min(reach, land.corner));
  return contains(name.rect, point, reach / 2) || !contains(inner, point);
}
