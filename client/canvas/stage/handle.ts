import { openLayoutDesk } from "../layout/ask-worker.ts";
import { layoutTask, takenIn } from "../layout/layout-task.ts";
import type { CanvasHandle } from "../props.ts";
import type { Stage } from "./stage.ts";

/** What the rest of the page may ask of an open canvas. The layout worker starts when first asked. */
export function openHandle(
  stage: Stage,
  startLasso: () => void,
): { readonly handle: CanvasHandle; readonly close: () => void } {
  let desk: ReturnType<typeof openLayoutDesk> | null = null;
  const handle: CanvasHandle = {
    fit: stage.fit,
    zoomBy: stage.zoomBy,
    // What was just brought into the view is drawn by the next frame.
    reveal: (ids) => {
      requestAnimationFrame(() => {
        if (stage.isOpen()) stage.reveal(ids);
      });
    },
    startLasso,
    place: (ids, hub, ties) => {
      desk ??= openLayoutDesk();
      return desk.ask(layoutTask(stage.drawing(), ids, hub, ties));
    },
    taken: () => takenIn(stage.drawing()),
  };
  return { handle, close: () => desk?.close() };
}
