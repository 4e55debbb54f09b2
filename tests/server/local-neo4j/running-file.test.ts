import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterEach, beforeEach, expect, it } from "vitest";

import { claimStart, noteRunning, readRunning } from "../../../server/local-neo4j/running-file.ts";
import { endProcess, killProcess } from "../../../server/local-neo4j/end-process.ts";

let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "contraflow-running-"));
  file = join(folder, "running.json");
});

afterEach(() => rm(folder, { recursive: true, force: true }));

/** A process that says when it listens to signals, or has gone deaf to them. */
async function aProcess(script: string) {
  const child = spawn(process.execPath, ["-e", `${script};console.log();setInterval(()=>{},1e6)`], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "exit");
  await once(child.stdout, "data");
  return { pid: child.pid ?? 0, ended };
}

it("says what runs, while it does", async () => {
  const { pid, ended } = await aProcess("");
  const noted = await noteRunning(file, pid, 7687);
  const during = await readRunning(file);
  await endProcess(noted);
  expect([during, await ended, await readRunning(file)]).toEqual([noted, [null, "SIGTERM"], null]);
  expect((await stat(folder)).isDirectory()).toBe(true);
});

it("does not take another process for it that was given the same id", async () => {
  const running = { pid: process.pid, started: "at another time", port: 7687 };
  await writeFile(file, JSON.stringify(running));
  expect(await readRunning(file)).toBeNull();
});

it("sends no signal to a process that was given the same id", async () => {
  const { pid, ended } = await aProcess("");
  await killProcess({ pid, started: "at another time", port: 7687 });
  const noted = await noteRunning(file, pid, 7687);
  expect(await readRunning(file)).toEqual(noted);
  await endProcess(noted);
  expect(await ended).toEqual([null, "SIGTERM"]);
});

it("kills what is deaf", async () => {
  const { pid, ended } = await aProcess("process.on('SIGTERM',()=>{})");
  await killProcess(await noteRunning(file, pid, 7687));
  expect(await ended).toEqual([null, "SIGKILL"]);
});

it("lets one start at a time", async () => {
  const ends = await Promise.allSettled([1, 2, 3].map(() => claimStart(file)));
  const reasons = ends.flatMap((end) => (end.status === "rejected" ? [String(end.reason)] : []));
  expect(reasons).toHaveLength(2);
  expect(reasons[0]).toMatch(/is being started already/);
});

it("refuses a second start while the first runs, and says which process that is", async () => {
  await noteRunning(file, process.pid, 7687);
  await expect(claimStart(file)).rejects.toThrow(
    `This Neo4j runs already (process ${process.pid}).`,
  );
});

it("takes the place of one that has ended, or of which nothing can be read", async () => {
  const { pid } = await aProcess("");
  await killProcess(await noteRunning(file, pid, 7687));
  await claimStart(file);
  await writeFile(file, "{");
  await claimStart(file);
  expect(JSON.parse(await readFile(file, "utf8"))).toMatchObject({ pid: process.pid, port: null });
});
