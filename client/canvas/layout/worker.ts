import { layOut } from "./lay-out.ts";
import type { LayoutTask } from "./task.ts";

/** Layouts are worked out here, so that the page never waits for one. */
addEventListener("message", ({ data, ports }: MessageEvent<LayoutTask>) => {
  ports[0]?.postMessage(layOut(data));
});
