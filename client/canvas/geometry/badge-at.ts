import type { Point } from "../../../contract/scene.ts";
import { badge, thing } from "../look/sizes.ts";
import type { SceneNode } from "../scene.ts";

/** Whether it says how many neighbours are not on screen: of what is not the point none is asked. */
export function hasBadge({
  hiddenNeighbours,
  emphasis,
}: Pick<SceneNode, "hiddenNeighbours" | "emphasis">): boolean {
  return hiddenNeighbours > 0 && emphasis !== "dimmed";
}

/**
 * Whether a thing wears it at a scale of names: far out it would cover the thing and its name, and
 * is left off as in the picture from afar.
 */
export function wearsBadge(node: SceneNode, scale: number): boolean {
  return scale <= badge.most && hasBadge(node);
}

/** The middle of a thing's badge: top right, further out the larger it is, so that the icon shows. */
export function badgeAt({ x, y }: Point, scale: number): Point {
  const off = thing.radius * badge.offset + Math.max(0, scale - 1) * badge.radius * 0.7;
  return { x: x + off, y: y - off };
}
