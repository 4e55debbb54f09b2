import type { AnswerTo, Task } from "./task.ts";

/** What the worker says back. */
type Said<Asked extends Task> = { readonly found: AnswerTo<Asked> } | { readonly failed: string };

class SimulationFailedError extends Error {
  override readonly name = "SimulationFailedError";
}

let worker: Worker | null = null;

/** The one worker that runs models; it is started when the first run is asked for. */
function theWorker(): Worker {
  worker ??= new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  return worker;
}

/** @throws SimulationFailedError where the model's program did not come, or the worker failed */
export function askWorker<Asked extends Task>(
  task: Asked,
  signal: AbortSignal,
): Promise<AnswerTo<Asked>> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const desk = theWorker();
    const { port1, port2 } = new MessageChannel();
    const end = (finish: () => void): void => {
      port1.close();
      desk.removeEventListener("error", fail);
      signal.removeEventListener("abort", leave);
      finish();
    };
    function fail(event: ErrorEvent): void {
      // What broke once is not asked again: the next run starts another.
      desk.terminate();
      worker = null;
      end(() => reject(new SimulationFailedError(event.message)));
    }
    function leave(): void {
      end(() => reject(signal.reason instanceof Error ? signal.reason : new Error("left")));
    }
    port1.addEventListener("message", ({ data }: MessageEvent<Said<Asked>>) => {
      end(() => {
        if ("found" in data) resolve(data.found);
        else reject(new SimulationFailedError(data.failed));
      });
    });
    port1.start();
    desk.addEventListener("error", fail);
    signal.addEventListener("abort", leave);
    desk.postMessage(task, [port2]);
  });
}
