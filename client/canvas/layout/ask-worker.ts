import type { Point } from "../../../contract/scene.ts";
import type { LayoutTask, Places } from "./task.ts";

export type LayoutDesk = {
  readonly ask: (task: LayoutTask) => Promise<Places>;
  readonly close: () => void;
};

class LayoutFailedError extends Error {
  override readonly name = "LayoutFailedError";
  constructor(reason: string) {
    super(`New things could not be given places (${reason}). Try again, or reload the page.`);
  }
}

/** Opens the layout worker. Tasks are answered one after the other. */
export function openLayoutDesk(): LayoutDesk {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  return {
    ask: (task) =>
      new Promise((resolve, reject) => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
          port1.close();
          if (isPlaces(data)) resolve(data);
          else reject(new LayoutFailedError("the answer is not one"));
        });
        port1.start();
        const fail = (event: ErrorEvent): void => reject(new LayoutFailedError(event.message));
        worker.addEventListener("error", fail, { once: true });
        worker.postMessage(task, [port2]);
      }),
    close: () => worker.terminate(),
  };
}

function isPlaces(data: unknown): data is Places {
  return typeof data === "object" && data !== null && Object.values(data).every(isPoint);
}

function isPoint(value: unknown): value is Point {
  return typeof value === "object" && value !== null && "x" in value && "y" in value;
}
