import type { CanvasHandle } from "../../canvas/props.ts";
import type { CanvasDoor } from "../../commands/command.ts";
import { session } from "../../session/session.ts";
import { tiesOf } from "./ties.ts";

/**
 * The canvas as commands know it: newcomers are placed by what the session knows of them. What is
 * drawn over the map is looked at in its place.
 */
export function canvasDoor(handle: CanvasHandle, over: CanvasHandle | null = null): CanvasDoor {
  const { fit, zoomBy } = over ?? handle;
  return {
    fit,
    zoomBy,
    reveal: handle.reveal,
    taken: handle.taken,
    place: (ids, around) => {
      const { workspace, contents } = session.store.getState();
      return handle.place(ids, around, tiesOf(workspace, contents));
    },
  };
}
