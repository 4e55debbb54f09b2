import { GraphMemoryError } from "../graph.ts";
import { ProcessLostError } from "./errors.ts";
import { type Ending } from "./incarnation.ts";
import { type Job } from "./job.ts";
import { type Queue } from "./queue.ts";
import { unavailable } from "./settle.ts";

/** What becomes of the jobs a process died under: those that may be asked again are returned. */
export function survivorsOf(jobs: readonly Job[], { cause }: Ending): Job[] {
  return jobs.filter((job) => survives(job, cause === "crash"));
}

function survives(job: Job, isCrash: boolean): boolean {
  const { pin, task, signal } = job.call;
  if (signal?.aborted === true) return false;
  if (pin !== undefined) {
    job.fail(new ProcessLostError("The engine was restarted between two steps."));
    return false;
  }
  if (isCrash) job.crashes += 1;
  // A reader's text that crashed the engine once is not given a second try.
  if (job.crashes > (task.type === "ask" ? 0 : 1)) {
    job.fail(unavailable("The engine stopped while it answered this."));
    return false;
  }
  job.rows = [];
  return true;
}

/**
 * Finds who took too much memory. Of several nobody knows, and what an earlier answer left behind
 * counts too: so each is asked again alone, and one that overruns alone is the one.
 */
export function blame(queue: Queue, ceiling: number): void {
  const error = new GraphMemoryError(
    `This needs more memory than the engine may have (${Math.round(ceiling / 2 ** 20)} MB).`,
  );
  const whole = queue.running().filter(({ call }) => call.pin === undefined);
  const suspects = whole.length > 0 ? whole : queue.running();
  for (const job of suspects) {
    if (job.isAlone || job.call.pin !== undefined) {
      queue.remove(job);
      job.fail(error);
    }
    job.isAlone = true;
  }
}
