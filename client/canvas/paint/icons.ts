import { iconPaths } from "../look/icon-paths.ts";
import type { Frame } from "./frame.ts";

const paths = new Map<string, Path2D>();

function pathFor(name: string): Path2D {
  const there = paths.get(name);
  if (there) return there;
  const path = new Path2D();
  for (const part of iconPaths(name)) path.addPath(new Path2D(part));
  paths.set(name, path);
  return path;
}

type Stamp = {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly colour: string;
};

/** Draws an icon about a point; its lines stay about as thick whatever its size. */
export function paintIcon({ context }: Frame, { name, x, y, size, colour }: Stamp): void {
  const scale = size / 24;
  context.save();
  context.translate(x - size / 2, y - size / 2);
  context.scale(scale, scale);
  context.lineCap = "round";
  context.lineJoin = "round";
  context.lineWidth = 1.9 * (18 / size) ** 0.3;
  context.strokeStyle = colour;
  context.stroke(pathFor(name));
  context.restore();
}
