import type { Point } from "../../../contract/scene.ts";

/** Plane shapes in canvas units; y runs down. */
export type Rect = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** What a line ends at: a thing's disc or square, the pill of a current, a territory's field. */
export type Body =
  | { readonly kind: "disc"; readonly x: number; readonly y: number; readonly radius: number }
  | { readonly kind: "square" | "pill" | "field"; readonly rect: Rect };

export function centreOf(body: Body): Point {
  return body.kind === "disc" ? { x: body.x, y: body.y } : middleOf(body.rect);
}

export function middleOf({ x, y, width, height }: Rect): Point {
  return { x: x + width / 2, y: y + height / 2 };
}

export function contains(rect: Rect, { x, y }: Point, margin = 0): boolean {
  return (
    x >= rect.x - margin &&
    x <= rect.x + rect.width + margin &&
    y >= rect.y - margin &&
    y <= rect.y + rect.height + margin
  );
}

export function meet(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

export function grown({ x, y, width, height }: Rect, by: number): Rect {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

export function around(middle: Point, radius: number): Rect {
  return about(middle, { x: radius, y: radius });
}

/** The rectangle about a middle that reaches so far to each side. */
export function about({ x, y }: Point, half: Point): Rect {
  return { x: x - half.x, y: y - half.y, width: 2 * half.x, height: 2 * half.y };
}

/** The smallest rectangle that holds all of them, or null for none. */
export function hull(rects: readonly Rect[]): Rect | null {
  if (rects.length === 0) return null;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y, width, height } of rects) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x + width);
    bottom = Math.max(bottom, y + height);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

export function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), Math.max(low, high));
}
