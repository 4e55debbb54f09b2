import { setTimeout } from "node:timers/promises";

import { blame, survivorsOf } from "./aftermath.ts";
import { type Answer, type Ending } from "./incarnation.ts";
import { createIntake } from "./intake.ts";
import { type Call, type Found, type Job } from "./job.ts";
import { type Life } from "./life.ts";
import { type Pace } from "./pace.ts";
import { createQueue } from "./queue.ts";
import { createRestartClock } from "./restart-clock.ts";
import { toError } from "./settle.ts";
import { closedMessage, pump, refuseWaiting, restartMessage, type Shop } from "./shop.ts";
import { toGraphValue } from "./to-graph-value.ts";

/** What is asked of the engine stands in line here, over the life of one process after another. */
export type Line = {
  readonly call: (call: Call) => Promise<Found>;
  readonly onReady: () => void;
  readonly onAnswer: (answer: Answer) => void;
  readonly onEnd: (ending: Ending) => void;
  /** The process took more memory than it may have. */
  readonly onOverrun: (ceiling: number) => void;
  /** It is left alone for a while: nobody waits for it. */
  readonly onRest: (why: string) => void;
  /** Takes nothing more; resolves when nothing runs any more, or it runs on for too long. */
  readonly close: () => Promise<void>;
};

/** The id of an order whose reply nobody waits for. */
const unheard = -1;

export function createLine(pace: Pace, life: () => Life): Line {
  const queue = createQueue(pace.atOnce);
  const restart = createRestartClock(pace, () => {
    refuseWaiting(queue, restartMessage(pace));
  });
  const shop: Shop = { pace, queue, restart, life };
  return {
    call: createIntake(shop),
    onReady: () => {
      restart.end();
      pump(shop);
    },
    onAnswer: (answer) => {
      handOver(shop, answer);
    },
    onEnd: (ending) => {
      restart.begin();
      queue.waitAgain(survivorsOf(queue.takeRunning(), ending));
    },
    onOverrun: (ceiling) => {
      const isIdle = queue.running().length === 0;
      blame(queue, ceiling);
      life().kill(isIdle ? "crash" : "memory", `it took more than ${ceiling} bytes of memory`);
    },
    onRest: (why) => {
      restart.end();
      refuseWaiting(queue, why);
    },
    close: async () => {
      refuseWaiting(queue, closedMessage);
      await Promise.race([queue.shut(), setTimeout(pace.closing, null, { ref: false })]);
    },
  };
}

function handOver(shop: Shop, answer: Answer): void {
  const { queue, life } = shop;
  const job = queue.runningWith(answer.id);
  if (job === null) return;
  if (answer.type === "rows") {
    for (const row of answer.rows) job.rows.push(row.map(toGraphValue));
    return;
  }
  queue.remove(job);
  dropIfLeft(life(), job);
  if (answer.type === "failed") job.fail(toError(answer));
  else {
    const { id, rows } = job;
    job.succeed({ ...answer.outcome, id, rows, incarnation: life().incarnation() });
  }
  pump(shop);
}

/** Nobody will fetch the answer that is kept for a reader who has gone. */
function dropIfLeft(life: Life, { id, call }: Job): void {
  const isKept = call.task.type === "ask" && call.task.step.do === "run";
  if (isKept && call.signal?.aborted === true) {
    life.send({ id: unheard, task: { type: "ask", step: { do: "drop", of: id } } });
  }
}
