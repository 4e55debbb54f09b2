import type { Scan, ScanTask } from "./scan.ts";

class ScanFailedError extends Error {
  override readonly name = "ScanFailedError";
}

/**
 * Looks through files in a worker of its own, which ends with the answer or when the signal says so.
 * @throws ScanFailedError when a file cannot be read any more
 */
export async function askScan(task: ScanTask, signal: AbortSignal): Promise<Scan> {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  try {
    return await answerOf(worker, task, signal);
  } finally {
    worker.terminate();
  }
}

function answerOf(worker: Worker, task: ScanTask, signal: AbortSignal): Promise<Scan> {
  return new Promise((resolve, reject) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
      port1.close();
      if (isScan(data)) resolve(data);
      else reject(new ScanFailedError("The files cannot be read."));
    });
    port1.start();
    worker.addEventListener("error", ({ message }) => reject(new ScanFailedError(message)));
    signal.addEventListener("abort", () => {
      reject(new DOMException("The files are not wanted any more.", "AbortError"));
    });
    worker.postMessage(task, [port2]);
  });
}

function isScan(data: unknown): data is Scan {
  return (
    typeof data === "object" &&
    data !== null &&
    "lines" in data &&
    "documents" in data &&
    "entities" in data &&
    "relations" in data
  );
}
