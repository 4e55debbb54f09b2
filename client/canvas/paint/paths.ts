import type { Point } from "../../../contract/scene.ts";
import { type Curve, spotAt, type Trace } from "../geometry/curve.ts";
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

/** A valve: two wedges that meet in its middle, open to both sides. */
export function valveTo(pen: Pen, { x, y }: Point, half: Point): void {
  pen.moveTo(x - half.x, y - half.y);
  pen.lineTo(x + half.x, y + half.y);
  pen.lineTo(x + half.x, y - half.y);
  pen.lineTo(x - half.x, y + half.y);
  pen.closePath();
}

/** A cloud about a point: three bows on a level ground. */
export function cloudTo(pen: Pen, { x, y }: Point): void {
  pen.moveTo(x - 8, y + 9);
  pen.arc(x - 8, y + 2.5, 6.5, Math.PI / 2, 1.55 * Math.PI);
  pen.arc(x - 0.5, y - 3, 7, 1.15 * Math.PI, 1.85 * Math.PI);
  pen.arc(x + 8, y + 2, 7, 1.45 * Math.PI, 2.5 * Math.PI);
  pen.closePath();
}

type Headed = { readonly curve: Curve; readonly path: Trace };
type Head = { readonly length: number; readonly half: number };

/** A head at the end of a line, turned as the line comes in. */
export function headTo(pen: Pen, { curve: { end }, path }: Headed, { length, half }: Head): void {
  const { angle } = spotAt(path, path.length - length / 2);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const back = { x: end.x - cos * length, y: end.y - sin * length };
  pen.moveTo(end.x + cos, end.y + sin);
  pen.lineTo(back.x - sin * half, back.y + cos * half);
  pen.lineTo(back.x + sin * half, back.y - cos * half);
}
