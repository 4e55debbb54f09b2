import type { Point } from "../../../contract/scene.ts";
import { spotAt } from "../geometry/curve.ts";
import type { DrawnLeg } from "../geometry/draw-legs.ts";
import { createGrid, type Grid } from "../geometry/grid.ts";
import { about, around, grown, type Rect } from "../geometry/shapes.ts";
import { label, pill } from "../look/sizes.ts";
import type { Emphasis, SceneCurrent } from "../scene.ts";
import { type Measure, wrap } from "./text.ts";

/** The name of a current, riding on one of its legs. Lengths are in canvas units. */
export type DrawnPill = {
  readonly rect: Rect;
  readonly lines: readonly string[];
  /** How much larger than at zoom 1 it is drawn, so that its name stays readable. */
  readonly scale: number;
  readonly note: Note | null;
  readonly emphasis: Emphasis;
};
/** A few words at a pill: their middle, and the room they take. */
export type Note = Point & { readonly text: string; readonly rect: Rect };

export type PillRoom = {
  readonly measure: Measure;
  readonly scale: number;
  /** What a pill must not cover. */
  readonly things: readonly Rect[];
  /** What a pill had better not cover. */
  readonly lands: readonly Rect[];
};

type Obstacle = { readonly cost: number; readonly of: SceneCurrent | null };
/** A name wider than the first is set in two lines, and cut only past the second. */
const widths = { one: 104, two: 136 } as const;
const steps = [0, -1, 1, -2, 2, -3, 3, -4, 4, -5, 5, -6, 6, -7, 7];
const step = 0.055;
const costs = { thing: 40, pill: 40, note: 20, bed: 2, land: 1 } as const;

/** Sets the pills of all currents, each near its place and off what lies there already. */
export function drawPills(
  legs: ReadonlyMap<SceneCurrent, readonly DrawnLeg[]>,
  room: PillRoom,
): ReadonlyMap<SceneCurrent, readonly DrawnPill[]> {
  const grid = createGrid<Obstacle>(64);
  for (const rect of room.things) grid.add(grown(rect, 8), { cost: costs.thing, of: null });
  for (const [current, itsLegs] of legs) for (const leg of itsLegs) addBed(grid, current, leg);
  return new Map(
    [...legs].map(([current, itsLegs]) => [current, pillsOf(current, itsLegs, room, grid)]),
  );
}

function addBed(grid: Grid<Obstacle>, current: SceneCurrent, { path, tip }: DrawnLeg): void {
  for (const point of path.points) {
    grid.add(around(point, current.weight / 2), { cost: costs.bed, of: current });
  }
  grid.add(around(tip, 10), { cost: costs.thing, of: null });
}

function pillsOf(
  current: SceneCurrent,
  legs: readonly DrawnLeg[],
  room: PillRoom,
  grid: Grid<Obstacle>,
): readonly DrawnPill[] {
  const named = legs.filter(({ leg }) => leg.pill !== undefined);
  const carriers = named.length > 0 ? named : legs.slice(0, 1);
  return carriers.map((leg, index) => {
    // The remark belongs to the branch, which comes after the straight way.
    const note = index === carriers.length - 1 ? current.note : null;
    const size = sizeOf(current.label ?? current.name, room);
    const at = freeSpot(current, leg, size, { room, grid });
    const rect = about(at, halfOf(size));
    grid.add(grown(rect, 3), { cost: costs.pill, of: null });
    return {
      rect,
      lines: size.lines,
      scale: room.scale,
      note: note === null ? null : noteAt(note, rect, room, grid),
      emphasis: leg.leg.emphasis ?? current.emphasis,
    };
  });
}

function sizeOf(name: string, { measure, scale }: PillRoom) {
  const size = label.size * scale;
  const width = (text: string) => measure(text, size, label.strong);
  const fits = width(name) <= widths.one * scale;
  const lines = fits
    ? [name]
    : wrap(name, Math.min(width(name) * 0.7, widths.two * scale), 2, width);
  return {
    width: Math.max(...lines.map(width)) + pill.sides * scale,
    height: (pill.height + (lines.length - 1) * label.lead) * scale,
    lines,
  };
}

type Room = { readonly room: PillRoom; readonly grid: Grid<Obstacle> };
type Size = { readonly width: number; readonly height: number };

function halfOf({ width, height }: Size): Point {
  return { x: width / 2, y: height / 2 };
}

function freeSpot(current: SceneCurrent, leg: DrawnLeg, size: Size, { room, grid }: Room): Point {
  const wanted = leg.leg.pill ?? 0.5;
  let best: Point = spotAt(leg.path, leg.path.length * wanted);
  let least = Infinity;
  for (const [order, off] of steps.entries()) {
    const share = wanted + off * step;
    if (share < 0.1 || share > 0.9) continue;
    const spot = spotAt(leg.path, leg.path.length * share);
    const rect = about(spot, halfOf(size));
    const cost = order * 0.2 + costOf(rect, current, room, grid);
    if (cost < least) [best, least] = [spot, cost];
  }
  return best;
}

function costOf(rect: Rect, current: SceneCurrent, room: PillRoom, grid: Grid<Obstacle>): number {
  const lands = room.lands.filter((land) => overlap(rect, land) > 6).length;
  const met = grid.meeting(rect).filter(({ of }) => of !== current);
  // A bed lies in many pieces: crossing one counts once.
  const beds = new Set(met.flatMap(({ of }) => (of ? [of] : []))).size;
  const things = met.reduce((sum, { cost, of }) => sum + (of ? 0 : cost), 0);
  return lands * costs.land * 3 + beds * costs.bed + things;
}

function overlap(a: Rect, b: Rect): number {
  const x = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const y = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.min(x, y);
}

function noteAt(text: string, rect: Rect, room: PillRoom, grid: Grid<Obstacle>): Note {
  const size = label.size * room.scale;
  const width = room.measure(text, size, label.weight);
  const middle = rect.x + rect.width / 2;
  const places = [rect.y - size - 5 * room.scale, rect.y + rect.height + 4 * room.scale].map(
    (y) => ({ x: middle - width / 2, y, width, height: size + 2 }),
  );
  const free = places.find((place) => grid.meeting(place).length === 0) ?? places[0];
  const box = free ?? rect;
  grid.add(box, { cost: costs.note, of: null });
  return { text, x: middle, y: box.y + size * 0.85, rect: box };
}
