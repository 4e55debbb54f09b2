import { GraphDeadlineError } from "../graph.ts";
import { ProcessLostError } from "./errors.ts";
import { type Call, type Found, type Job, promiseJob } from "./job.ts";
import { abortReason } from "../abort-reason.ts";
import { unavailable } from "./settle.ts";
import { closedMessage, pump, restartMessage, type Shop, startNow } from "./shop.ts";

/** Takes a call in, or says why not; its deadline and its abort reach it wherever it is. */
export function createIntake(shop: Shop): (call: Call) => Promise<Found> {
  const { queue, life, pace } = shop;
  let lastId = 0;

  function onMade(job: Job) {
    if (job.call.pin !== undefined) {
      startNow(shop, job);
      return;
    }
    queue.wait(job);
    pump(shop);
  }

  function onExpired(job: Job) {
    const isRunning = queue.runningWith(job.id) !== null;
    queue.remove(job);
    job.fail(lateError(shop, job));
    if (isRunning) life().kill("deadline", `a question overran its ${job.call.milliseconds} ms`);
  }

  /** A short question that nobody waits for is cheaper to let end than to kill. */
  function onAborted(job: Job) {
    if (queue.runningWith(job.id) === null) {
      queue.remove(job);
      return;
    }
    setTimeout(() => {
      if (queue.runningWith(job.id) === null) return;
      queue.remove(job);
      life().kill("aborted", "a question that nobody waited for ran on");
    }, pace.grace).unref();
  }

  return async (call) => {
    const error = refusal(shop, call);
    if (error !== null) throw error;
    lastId += 1;
    return promiseJob(lastId, call, { onMade, onExpired, onAborted });
  };
}

function refusal(shop: Shop, { signal, pin }: Call): Error | null {
  if (signal?.aborted === true) return abortReason(signal);
  const why = troubleOf(shop);
  if (why !== null) return unavailable(why);
  const { incarnation, state } = shop.life();
  const isLost = pin !== undefined && (pin !== incarnation() || state() !== "ready");
  return isLost ? new ProcessLostError("The engine was restarted between two steps.") : null;
}

function troubleOf({ life, pace, queue, restart }: Shop): string | null {
  if (queue.isShut()) return closedMessage;
  return life().trouble() ?? (restart.isLate() ? restartMessage(pace) : null);
}

/** Whoever waits for a restart is told so, but not one under whom the memory ran out before it. */
function lateError({ life, pace }: Shop, { call, isAlone }: Job): Error {
  if (life().state() !== "ready" && !isAlone) return unavailable(restartMessage(pace));
  return new GraphDeadlineError(`No answer within ${call.milliseconds} ms.`);
}
