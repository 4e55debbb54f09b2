import { type Job } from "./job.ts";
import { type Life } from "./life.ts";
import { type Pace } from "./pace.ts";
import { type Queue } from "./queue.ts";
import { type RestartClock } from "./restart-clock.ts";
import { unavailable } from "./settle.ts";

/** What those who take in questions and those who hand out answers share. */
export type Shop = {
  readonly pace: Pace;
  readonly queue: Queue;
  readonly restart: RestartClock;
  /** A question, because the process and the line need each other. */
  readonly life: () => Life;
};

/** Starts what waits, as far as there is room. */
export function pump({ queue, life }: Shop): void {
  if (life().state() !== "ready") return;
  for (let job = queue.next(); job !== null; job = queue.next()) send(queue, life(), job);
}

/** Starts a step of something begun: it does not wait behind others. */
export function startNow({ queue, life }: Shop, job: Job): void {
  send(queue, life(), job);
}

function send(queue: Queue, life: Life, job: Job): void {
  queue.run(job);
  life.send({ id: job.id, task: job.call.task });
}

export function refuseWaiting(queue: Queue, why: string): void {
  for (const job of queue.takeWaiting()) job.fail(unavailable(why));
}

export const closedMessage = "The engine is closed.";

export function restartMessage({ restart }: Pace): string {
  return `The engine is being restarted and was not ready within ${restart / 1000} s.`;
}
