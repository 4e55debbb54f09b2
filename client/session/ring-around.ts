import type { EntityId } from "../../contract/ids.ts";
import type { Point } from "../../contract/scene.ts";
import type { Places } from "../workspace/acts/move.ts";

const radius = 120;

/** Places on a circle, for when there is no canvas that could look for free ones. */
export function ringAround(middle: Point, ids: readonly EntityId[]): Places {
  return Object.fromEntries(
    ids.map((id, index) => {
      const angle = (2 * Math.PI * index) / ids.length;
      const x = Math.round(middle.x + radius * Math.cos(angle));
      const y = Math.round(middle.y + radius * Math.sin(angle));
      return [id, { x, y }];
    }),
  );
}
