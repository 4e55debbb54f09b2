import type { Point, Territory } from "../../../contract/scene.ts";

/** A field of the ground, in canvas units; a point is one without size. */
export type Field = Omit<Territory, "label">;

/** What the things of a path may not lie on. */
export type Ground = {
  /** Things that keep their room. */
  readonly things: readonly Point[];
  /** Where currents run, and what is written. */
  readonly taken: readonly Field[];
  readonly territories: readonly Field[];
};

/** What a thing asks for with its name below it; where it is crowded, for itself alone. */
const roomy = { left: 56, top: 24, width: 112, height: 66 } as const;
const tight = { left: 24, top: 24, width: 48, height: 48 } as const;
type Room = typeof roomy | typeof tight;

/** How far a line moves aside at a time, and how often: at first, and if that does not help. */
const aside = 42;
const tries = { few: 9, many: 60 } as const;
/** How far what lies in no territory keeps off them. */
const margin = 6;

/**
 * A line as it is wished for, or the nearest one beside it on open ground; `across` is one unit to
 * its side. Where no line is free, each of its places moves by itself.
 */
export function freeLine(wish: readonly Point[], across: Point, ground: Ground): readonly Point[] {
  const search = (room: Room, most: number) =>
    beside(wish, across, { most, passes: (line) => isOpen(line, room, ground) });
  return (
    search(roomy, tries.few) ??
    search(tight, tries.few) ??
    search(roomy, tries.many) ??
    search(tight, tries.many) ??
    eachFree(wish, across, ground)
  );
}

/** The first of these lines that is free; territories are no hindrance, for the lines lie in one. */
export function freeOf(
  lines: readonly (readonly Point[])[],
  ground: Ground,
): readonly Point[] | null {
  return (
    lines.find((line) => isFree(line, roomy, ground)) ??
    lines.find((line) => isFree(line, tight, ground)) ??
    null
  );
}

type Search = {
  readonly most: number;
  readonly passes: (line: readonly Point[]) => boolean;
};

function beside(
  wish: readonly Point[],
  across: Point,
  { most, passes }: Search,
): readonly Point[] | null {
  for (let at = 0; at < most; at += 1) {
    const by = (at % 2 === 0 ? 1 : -1) * Math.ceil(at / 2) * aside;
    const line = wish.map(({ x, y }) => whole({ x: x + across.x * by, y: y + across.y * by }));
    if (passes(line)) return line;
  }
  return null;
}

function eachFree(wish: readonly Point[], across: Point, ground: Ground): readonly Point[] {
  const line: Point[] = [];
  for (const place of wish) {
    const left = { ...ground, things: [...ground.things, ...line] };
    const passes = (one: readonly Point[]) => isOpen(one, tight, left);
    const [free] = beside([place], across, { most: tries.many, passes }) ?? [];
    line.push(free ?? whole(place));
  }
  return line;
}

function isFree(line: readonly Point[], room: Room, { things, taken }: Ground): boolean {
  return line.every(
    (place) =>
      things.every(
        ({ x, y }) => Math.abs(x - place.x) >= room.width || Math.abs(y - place.y) >= room.height,
      ) && taken.every((field) => !meet(roomAt(place, room), field, 0)),
  );
}

/** Free, and in no territory. */
function isOpen(line: readonly Point[], room: Room, ground: Ground): boolean {
  const isOutside = (place: Point) =>
    ground.territories.every((field) => !meet(roomAt(place, room), field, margin));
  return line.every(isOutside) && isFree(line, room, ground);
}

function roomAt({ x, y }: Point, { left, top, width, height }: Room): Field {
  return { x: x - left, y: y - top, width, height };
}

function meet(one: Field, other: Field, apart: number): boolean {
  return (
    one.x < other.x + other.width + apart &&
    other.x < one.x + one.width + apart &&
    one.y < other.y + other.height + apart &&
    other.y < one.y + one.height + apart
  );
}

function whole({ x, y }: Point): Point {
  return { x: Math.round(x), y: Math.round(y) };
}

/** The middle of some places. */
export function meanOf(points: readonly Point[]): Point {
  const total = points.reduce((sum, { x, y }) => ({ x: sum.x + x, y: sum.y + y }), { x: 0, y: 0 });
  const count = Math.max(1, points.length);
  return { x: total.x / count, y: total.y / count };
}

export function middleOf({ x, y, width, height }: Field): Point {
  return { x: x + width / 2, y: y + height / 2 };
}
