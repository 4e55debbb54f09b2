import type { Gate, Point } from "../../../contract/scene.ts";
import type { Rect } from "./shapes.ts";
import { clamp, middleOf } from "./shapes.ts";

/** A point on a border, and which way leads out of it. */
export type Door = Point & { readonly outward: Point };

const outward: Readonly<Record<Gate["side"], Point>> = {
  top: { x: 0, y: -1 },
  right: { x: 1, y: 0 },
  bottom: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
};

export function doorAt({ x, y, width, height }: Rect, { side, at }: Gate): Door {
  const along = { x: x + width * at, y: y + height * at };
  switch (side) {
    case "top":
      return { x: along.x, y, outward: outward.top };
    case "bottom":
      return { x: along.x, y: y + height, outward: outward.bottom };
    case "left":
      return { x, y: along.y, outward: outward.left };
    case "right":
      return { x: x + width, y: along.y, outward: outward.right };
  }
}

/**
 * Gates for a current whose view names none: the sides that face each other, where both fields
 * reach, `aside` units off the middle so that several run beside each other.
 */
export function facingGates(from: Rect, to: Rect, aside: number): { exit: Gate; enter: Gate } {
  const [a, b] = [middleOf(from), middleOf(to)];
  const gapX = Math.abs(b.x - a.x) - (from.width + to.width) / 2;
  const gapY = Math.abs(b.y - a.y) - (from.height + to.height) / 2;
  if (gapY >= gapX) {
    const x = shared([from.x, from.x + from.width], [to.x, to.x + to.width]);
    const [exit, enter] = b.y > a.y ? (["bottom", "top"] as const) : (["top", "bottom"] as const);
    return {
      exit: { side: exit, at: share(x[0] + aside, from.x, from.width) },
      enter: { side: enter, at: share(x[1] + aside, to.x, to.width) },
    };
  }
  const y = shared([from.y, from.y + from.height], [to.y, to.y + to.height]);
  const [exit, enter] = b.x > a.x ? (["right", "left"] as const) : (["left", "right"] as const);
  return {
    exit: { side: exit, at: share(y[0] + aside, from.y, from.height) },
    enter: { side: enter, at: share(y[1] + aside, to.y, to.height) },
  };
}

type Span = readonly [number, number];

/** The middle of what both spans cover, or of each its own where they cover nothing together. */
function shared(a: Span, b: Span): Span {
  const [low, high] = [Math.max(a[0], b[0]), Math.min(a[1], b[1])];
  if (low <= high) return [(low + high) / 2, (low + high) / 2];
  return [(a[0] + a[1]) / 2, (b[0] + b[1]) / 2];
}

function share(value: number, start: number, size: number): number {
  return size > 0 ? clamp((value - start) / size, 0.08, 0.92) : 0.5;
}
