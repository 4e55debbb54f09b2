import { expect, it } from "vitest";

import { watchMemory } from "../../../server/engine/embedded/memory-watch.ts";
import { residentMemory } from "../../../server/engine/embedded/resident-memory.ts";
import { seconds } from "./open-watched.ts";

/** An id that no process has. */
const nobody = 2 ** 22 + 1;

function watched(pid: () => number, ceiling = 1000) {
  let overruns = 0;
  const watch = watchMemory({
    ceiling,
    pid,
    onOverrun: () => {
      overruns += 1;
    },
  });
  return { ...watch, overruns: () => overruns };
}

it("believes a process where the system says nothing of it", async () => {
  const watch = watched(() => nobody);
  watch.onReport(1000);
  await seconds(0.25);
  expect(watch.overruns()).toBe(0);
  watch.onReport(1001);
  await seconds(0.25);
  expect(watch.overruns()).toBe(1);
  watch.stop();
});

it("tells once of each process, and forgets what the last one said", async () => {
  let pid = nobody;
  const watch = watched(() => pid);
  watch.onReport(2000);
  await seconds(0.35);
  expect(watch.overruns()).toBe(1);
  pid += 1;
  watch.reset();
  await seconds(0.25);
  expect(watch.overruns()).toBe(1);
  watch.onReport(2000);
  await seconds(0.25);
  expect(watch.overruns()).toBe(2);
  watch.stop();
});

it("asks the system before the process", async () => {
  const isSaid = residentMemory(process.pid) !== null;
  const watch = watched(() => process.pid, 10_000_000);
  await seconds(0.25);
  expect(watch.overruns()).toBe(isSaid ? 1 : 0);
  watch.stop();
});
