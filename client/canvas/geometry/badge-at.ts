import type { Point } from "../../../contract/scene.ts";
import { badge, thing } from "../look/sizes.ts";

/** The middle of a thing's badge: top right, further out the larger it is, so that the icon shows. */
export function badgeAt({ x, y }: Point, scale: number): Point {
  const off = thing.radius * badge.offset + Math.max(0, scale - 1) * badge.radius * 0.7;
  return { x: x + off, y: y - off };
}
