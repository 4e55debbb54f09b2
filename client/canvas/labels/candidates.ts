import { halfOf } from "../geometry/bodies.ts";
import type { Rect } from "../geometry/shapes.ts";
import { cloud, label, stock, variable } from "../look/sizes.ts";
import type { Shape } from "../scene.ts";
import { type Measure, wrap } from "./text.ts";

/** One way to set a name beside its thing, all lengths from the middle of the thing. */
export type Candidate = {
  readonly lines: readonly string[];
  /** Where a line is anchored, and its baseline; further lines follow at `lead`. */
  readonly x: number;
  readonly y: number;
  readonly lead: number;
  readonly align: "center" | "left" | "right";
  readonly rect: Rect;
  /** How much worse it is than the best. */
  readonly cost: number;
};

/** A name is cut only past this width, and broken in two before it gets as wide as the second. */
const widest = 210;
const long = 128;

const costs = {
  right: 1,
  left: 2,
  above: 3,
  shifted: 2.5,
  beyond: 2,
  otherBreak: 3.5,
  cut: 6,
} as const;

type Setting = {
  readonly scale: number;
  readonly measure: Measure;
  readonly shape: Shape;
  /** How far the thing reaches up from its middle, its badge included. */
  readonly top: number;
};

/** The ways to set a name: below, right, left or above, in one line or in two, shifted at need. */
export function candidatesFor(
  name: string,
  { scale, measure, shape, top }: Setting,
): readonly Candidate[] {
  const size = label.size * scale;
  const width = (text: string) => measure(text, size, label.weight);
  const half = halfOf(shape, scale);
  if (shape === "stock") {
    const isAside = scale > stock.cornered;
    const within = inside(name, { size, lead: label.lead * scale, width, half, isAside });
    if (within) return [within];
  }
  const one = wrap(name, widest * scale, 1, width);
  const two = wrap(name, Math.min(width(name) * 0.66, widest * scale), 2, width);
  const layouts = width(name) > long * scale ? [two, one] : [one, two];
  return layouts
    .filter((lines, order) => order === 0 || lines.length !== layouts[0]?.length)
    .flatMap((lines, order) => {
      const isCut = lines.some((line) => line.endsWith("…"));
      const extra = order * costs.otherBreak + (isCut ? costs.cut : 0);
      const lead = label.lead * scale;
      const widthOfAll = Math.max(...lines.map(width));
      return placesOf(lines, { size, extra, top, lead, width: widthOfAll, half, shape });
    });
}

type Box = {
  readonly size: number;
  readonly extra: number;
  readonly top: number;
  readonly width: number;
  readonly lead: number;
  /** How far the thing reaches. */
  readonly half: { readonly x: number; readonly y: number };
  readonly shape: Shape;
};

function placesOf(lines: readonly string[], box: Box): readonly Candidate[] {
  const shifts = shiftsOf(box);
  return [
    ...shifts.map((shift) => upright(lines, box, { isBelow: true, shift })),
    beside(lines, { side: "right", off: 0 }, box),
    beside(lines, { side: "left", off: 0 }, box),
    ...shifts.map((shift) => upright(lines, box, { isBelow: false, shift })),
    ...beyondCloud(lines, box),
  ];
}

/** How far a name may stand aside; that of a valve may leave a whole side to a pipe. */
function shiftsOf({ width, half, shape }: Box): readonly number[] {
  const aside = Math.max(0, width / 2 - half.x);
  const gentle = aside > 4 ? [0, aside / 2, -aside / 2, aside, -aside] : [0];
  const whole = width / 2 + label.gap;
  return shape === "valve" ? [...gentle, whole, -whole] : gentle;
}

type Upright = { readonly isBelow: boolean; readonly shift: number };

function upright(lines: readonly string[], box: Box, { isBelow, shift }: Upright): Candidate {
  const height = heightOf(lines, box);
  const top = isBelow ? box.half.y + label.gap : -box.top - label.gap - height;
  return {
    lines,
    x: shift,
    y: top + box.size * 0.93,
    lead: box.lead,
    align: "center",
    rect: { x: shift - box.width / 2, y: top, width: box.width, height },
    cost: box.extra + (isBelow ? 0 : costs.above) + (shift === 0 ? 0 : costs.shifted),
  };
}

type Beside = { readonly side: "right" | "left"; readonly off: number };

/** A flow that leads out of its model may have its name at the far side of the cloud. */
function beyondCloud(lines: readonly string[], box: Box): readonly Candidate[] {
  if (box.shape !== "valve") return [];
  const off = cloud.away + cloud.x - box.half.x;
  return (["right", "left"] as const).map((side) => beside(lines, { side, off }, box));
}

function beside(lines: readonly string[], { side, off }: Beside, box: Box): Candidate {
  const height = heightOf(lines, box);
  const x = box.half.x + off + label.gap + 3;
  return {
    lines,
    x: side === "right" ? x : -x,
    y: -height / 2 + box.size * 0.93,
    lead: box.lead,
    align: side === "right" ? "left" : "right",
    rect: { x: side === "right" ? x : -x - box.width, y: -height / 2, width: box.width, height },
    cost: box.extra + costs[side] + (off > 0 ? costs.beyond : 0),
  };
}

type Inside = Pick<Box, "size" | "lead" | "half"> & {
  readonly width: (text: string) => number;
  /** Whether the picture of its layer leaves the box to the name. */
  readonly isAside: boolean;
};

/** The name of a stock stands in its box, where it fits whole. */
function inside(name: string, { size, lead, width, half, isAside }: Inside): Candidate | null {
  const x = isAside ? 0 : variable.nameAt;
  const room = 2 * (half.x - x - stock.pad) - (isAside ? 0 : variable.icon);
  const lines = wrap(name, room, 2, width);
  const height = heightOf(lines, { size, lead });
  const taken = Math.max(...lines.map(width));
  const isWhole = !lines.some((line) => line.endsWith("…"));
  if (!isWhole || height > 2 * half.y) return null;
  return {
    lines,
    x,
    y: -height / 2 + size * 0.93,
    lead,
    align: "center",
    rect: { x: x - taken / 2, y: -height / 2, width: taken, height },
    cost: 0,
  };
}

function heightOf(lines: readonly string[], { size, lead }: Pick<Box, "size" | "lead">): number {
  return size * 1.16 + (lines.length - 1) * lead;
}
