import type { CanvasHandle } from "../../canvas/props.ts";
import type { CanvasDoor } from "../../commands/command.ts";
import { session } from "../../session/session.ts";
import { tiesOf } from "./ties.ts";

/** The canvas as commands know it: newcomers are placed by what the session knows of them. */
export function canvasDoor(handle: CanvasHandle): CanvasDoor {
  return {
    fit: handle.fit,
    zoomBy: handle.zoomBy,
    reveal: handle.reveal,
    taken: handle.taken,
    place: (ids, around) => {
      const { workspace, contents } = session.store.getState();
      return handle.place(ids, around, tiesOf(workspace, contents));
    },
  };
}
