import { EventEmitter, once } from "node:events";
import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { type Backups, startBackups } from "../../../server/backup/start-backups.ts";
import type { Graph } from "../../../server/engine/graph.ts";
import { fakeGraph } from "../../support/fake-graph.ts";
import { fakeSchedule } from "../../support/fake-schedule.ts";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const writes = ["11111111", "22222222"].map((write) => `${write}-0000-4000-8000-000000000000`);

let folder: string;
let schedule: ReturnType<typeof fakeSchedule>;
let failures: [string, boolean][];
let backups: Backups | null;

beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), "contraflow-backups-")), "backups");
  schedule = fakeSchedule("2026-11-26T08:00:00Z");
  failures = [];
  backups = null;
});

afterEach(async () => {
  await backups?.stop();
  await rm(join(folder, ".."), { recursive: true });
});

type Mark = { revision: number; batch: string | undefined };

/** A graph without rows at this mark; `ask` may stand in the way of its questions. */
function graphAt(mark: Mark | null, ask: (signal?: AbortSignal) => unknown = () => null): Graph {
  return {
    ...fakeGraph(),
    revision: async () => mark?.revision ?? 0,
    read: async ({ name, row }, patience) => {
      if (name === "graph-state") return mark === null ? [] : [row.parse(mark)];
      await ask(patience?.signal);
      return [];
    },
  };
}

function start(graph: Graph): Backups {
  backups = startBackups({
    graph,
    folder,
    schedule,
    on: {
      written: () => {},
      failed: (error, again) => failures.push([String(error), again]),
    },
  });
  return backups;
}

async function files(): Promise<string[]> {
  return (await readdir(folder)).toSorted();
}

async function lay(...names: string[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  await Promise.all(names.map((name) => writeFile(join(folder, name), "")));
}

function daily(count: number): string[] {
  return Array.from(
    { length: count },
    (_, at) => `contraflow-202611${10 + at}T080000Z-r1-00000000.jsonl`,
  );
}

const first = "contraflow-20261126T080100Z-r5-11111111.jsonl";

describe("the backups", () => {
  it("begin soon after the start, once a day at most and only after a change", async () => {
    const mark = { revision: 5, batch: writes[0] };
    start(graphAt(mark));
    expect(schedule.waiting()).toBe(1);
    await schedule.pass(2 * minute);
    expect(await files()).toEqual([first]);
    await schedule.pass(3 * day);
    expect(await files()).toEqual([first]);
    mark.revision = 6;
    mark.batch = writes[1];
    await schedule.pass(hour);
    expect(await files()).toEqual([first, "contraflow-20261129T090100Z-r6-22222222.jsonl"]);
    mark.batch = writes[0];
    await schedule.pass(23 * hour);
    expect(await files()).toHaveLength(2);
    await schedule.pass(2 * hour);
    expect(await files()).toHaveLength(3);
    expect(failures).toEqual([]);
  });

  it("are not made of a graph that nobody wrote to", async () => {
    start(graphAt(null));
    await schedule.pass(day);
    expect(await files()).toEqual([]);
  });

  it("go on where an earlier start left off, though the clock was put back meanwhile", async () => {
    const ahead = "contraflow-20270101T000000Z-r5-11111111.jsonl";
    await lay(ahead);
    start(graphAt({ revision: 5, batch: writes[0] }));
    await schedule.pass(hour);
    expect(await files()).toEqual([ahead]);
    await backups?.stop();
    start(graphAt({ revision: 5, batch: writes[1] }));
    await schedule.pass(hour);
    expect(await files()).toHaveLength(2);
  });

  it("are seven, and older ones go only after a new one is whole", async () => {
    await lay(...daily(7), "notes.txt", "contraflow-by-hand.jsonl");
    let isBroken = true;
    const mark = { revision: 5, batch: writes[0] };
    start(
      graphAt(mark, () => {
        if (isBroken) throw new Error("broken");
      }),
    );
    await schedule.pass(2 * minute);
    const strangers = ["contraflow-by-hand.jsonl", "notes.txt"];
    expect(await files()).toEqual([...daily(7), ...strangers]);
    isBroken = false;
    await schedule.pass(hour);
    const second = "contraflow-20261126T090100Z-r5-11111111.jsonl";
    expect(await files()).toEqual([...daily(7).slice(1), second, ...strangers]);
  });

  it("clear away what an ended process left half-written", async () => {
    await lay(`${daily(1)[0]}.partial`, "mine.partial");
    start(graphAt({ revision: 5, batch: writes[0] }));
    await schedule.pass(2 * minute);
    expect(await files()).toEqual([first, "mine.partial"]);
  });

  it("fail without ending anything, and a failure is new after one that succeeded", async () => {
    const mark = { revision: 5, batch: writes[0] };
    let isBroken = true;
    start(
      graphAt(mark, () => {
        if (isBroken) throw new Error("broken");
      }),
    );
    await schedule.pass(2 * hour);
    isBroken = false;
    await schedule.pass(hour);
    isBroken = true;
    mark.batch = writes[1];
    await schedule.pass(day);
    expect(failures).toEqual([
      ["Error: broken", false],
      ["Error: broken", true],
      ["Error: broken", false],
    ]);
    expect(await files()).toHaveLength(1);
  });

  it("fail where the folder cannot be made", async () => {
    await writeFile(folder, "");
    start(graphAt({ revision: 5, batch: writes[0] }));
    await schedule.pass(2 * minute);
    expect(failures).toEqual([[expect.stringContaining("EEXIST"), false]]);
  });

  it("leave to the writer what is written meanwhile, and try again in a minute", async () => {
    const mark = { revision: 5, batch: writes[0] };
    start(
      graphAt(mark, () => {
        mark.revision = 6;
      }),
    );
    await schedule.pass(minute);
    expect([await files(), failures]).toEqual([[], []]);
    await schedule.pass(minute);
    expect(await files()).toEqual(["contraflow-20261126T080200Z-r6-11111111.jsonl"]);
  });

  it("end at once when they are stopped, and leave nothing half", async () => {
    const asking = new EventEmitter();
    const asked = once(asking, "asked");
    const stopped = start(
      graphAt({ revision: 5, batch: writes[0] }, async (signal) => {
        asking.emit("asked");
        await new Promise((_resolve, reject) => {
          signal?.addEventListener("abort", () => reject(new Error("aborted")));
        });
      }),
    );
    schedule.begin();
    await asked;
    expect(await files()).toEqual([`${first}.partial`]);
    await stopped.stop();
    expect([await files(), failures, schedule.waiting()]).toEqual([[], [], 0]);
  });
});
