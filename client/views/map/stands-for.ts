import type { GraphEdge } from "../../../contract/graph.ts";
import type { Point, Territory } from "../../../contract/scene.ts";
import type { Workspace } from "../../workspace/workspace.ts";

/** Relations that the picture says in another way than by a line of their own. */

/** A border of two territories is drawn between them. */
export function isBorder(
  { kind, from, to }: GraphEdge,
  territories: Workspace["territories"],
): boolean {
  return kind === "BORDERS" && territories[from] !== undefined && territories[to] !== undefined;
}

/** What lies in a territory shows by lying in it; what was dragged out of it needs its line. */
export function isShownByLying(
  { kind, from, to }: GraphEdge,
  { positions, territories }: Pick<Workspace, "positions" | "territories">,
): boolean {
  const field = kind === "LOCATED_IN" ? territories[to] : undefined;
  const position = positions[from];
  return field !== undefined && position !== undefined && holds(field, position);
}

function holds({ x, y, width, height }: Territory, point: Point): boolean {
  return point.x >= x && point.x <= x + width && point.y >= y && point.y <= y + height;
}
