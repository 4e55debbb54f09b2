import type { Rect } from "../geometry/shapes.ts";
import { label, reach, variable } from "../look/sizes.ts";
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

const costs = { right: 1, left: 2, above: 3, shifted: 2.5, otherBreak: 3.5, cut: 6 } as const;

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
  if (shape === "stock") {
    const within = inside(name, { size, lead: label.lead * scale, width });
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
      return placesOf(lines, { size, extra, top, lead, width: widthOfAll, half: reach[shape] });
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
};

function placesOf(lines: readonly string[], box: Box): readonly Candidate[] {
  const aside = Math.max(0, box.width / 2 - box.half.x);
  const shifts = aside > 4 ? [0, aside / 2, -aside / 2, aside, -aside] : [0];
  return [
    ...shifts.map((shift) => upright(lines, box, { isBelow: true, shift })),
    beside(lines, "right", box),
    beside(lines, "left", box),
    ...shifts.map((shift) => upright(lines, box, { isBelow: false, shift })),
  ];
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

function beside(lines: readonly string[], side: "right" | "left", box: Box): Candidate {
  const height = heightOf(lines, box);
  const x = box.half.x + label.gap + 3;
  return {
    lines,
    x: side === "right" ? x : -x,
    y: -height / 2 + box.size * 0.93,
    lead: box.lead,
    align: side === "right" ? "left" : "right",
    rect: { x: side === "right" ? x : -x - box.width, y: -height / 2, width: box.width, height },
    cost: box.extra + costs[side],
  };
}

type Inside = Pick<Box, "size" | "lead"> & { readonly width: (text: string) => number };

/** The name of a stock stands in its box, beside the picture of its layer, where it fits whole. */
function inside(name: string, { size, lead, width }: Inside): Candidate | null {
  const room = 2 * (reach.stock.x - variable.nameAt - 2) - variable.icon;
  const lines = wrap(name, room, 2, width);
  const height = heightOf(lines, { size, lead });
  const taken = Math.max(...lines.map(width));
  const isWhole = !lines.some((line) => line.endsWith("…"));
  if (!isWhole || height > 2 * reach.stock.y) return null;
  return {
    lines,
    x: variable.nameAt,
    y: -height / 2 + size * 0.93,
    lead,
    align: "center",
    rect: { x: variable.nameAt - taken / 2, y: -height / 2, width: taken, height },
    cost: 0,
  };
}

function heightOf(lines: readonly string[], { size, lead }: Pick<Box, "size" | "lead">): number {
  return size * 1.16 + (lines.length - 1) * lead;
}
