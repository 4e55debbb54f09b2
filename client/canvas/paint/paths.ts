import type { Curve } from "../geometry/curve.ts";
import type { Rect } from "../geometry/shapes.ts";

type Pen = CanvasPath;

export function curveTo(pen: Pen, { start, out, into, end }: Curve): void {
  pen.moveTo(start.x, start.y);
  pen.bezierCurveTo(out.x, out.y, into.x, into.y, end.x, end.y);
}

export function discTo(pen: Pen, x: number, y: number, radius: number): void {
  pen.moveTo(x + radius, y);
  pen.arc(x, y, radius, 0, 2 * Math.PI);
}

export function rectTo(pen: Pen, { x, y, width, height }: Rect, corner: number): void {
  pen.roundRect(x, y, width, height, Math.min(corner, width / 2, height / 2));
}
