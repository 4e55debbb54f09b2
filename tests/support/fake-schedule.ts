import { EventEmitter, once } from "node:events";

import type { Schedule } from "../../server/backup/schedule.ts";

type Task = { readonly at: number; readonly act: () => void };

export type FakeSchedule = Schedule & {
  /** Lets time pass, and waits for each thing that is done until it is put off again. */
  readonly pass: (milliseconds: number) => Promise<void>;
  /** Does what is due next, without waiting for its end. */
  readonly begin: () => void;
  readonly waiting: () => number;
};

/** A clock that stands until it is told to go on; one thing at a time is put off. */
export function fakeSchedule(start: string): FakeSchedule {
  let now = Date.parse(start);
  let task: Task | null = null;
  const puttingOff = new EventEmitter();

  function begin(): number {
    const due = task;
    if (due === null) throw new Error("Nothing is put off.");
    task = null;
    now = due.at;
    due.act();
    return due.at;
  }

  async function pass(milliseconds: number): Promise<void> {
    const end = now + milliseconds;
    while (task !== null && task.at <= end) {
      const putOff = once(puttingOff, "again");
      begin();
      await putOff;
    }
    now = end;
  }

  return {
    now: () => new Date(now),
    after(milliseconds, act) {
      task = { at: now + milliseconds, act };
      puttingOff.emit("again");
      return () => {
        task = null;
      };
    },
    pass,
    begin,
    waiting: () => (task === null ? 0 : 1),
  };
}
