import { mkdir, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import * as fc from "fast-check";
import { afterEach, beforeEach, expect, it } from "vitest";

import { Row } from "../../../contract/rows.ts";
import { madeRows } from "../../../graph-seed/generate/rows.ts";
import { startBackups } from "../../../server/backup/start-backups.ts";
import { openEmbedded } from "../../../server/engine/embedded/open-embedded.ts";
import { indexedProperties } from "../../../server/store/indexed-properties.ts";
import { runCommand } from "../../support/command.ts";
import { fakeSchedule } from "../../support/fake-schedule.ts";
import { dump } from "../graph-dump.ts";
import { putUserRows } from "../put-user-rows.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "contraflow-restored-"));
});

afterEach(async () => rm(folder, { recursive: true }));

/** Fills a data folder, and lets time pass until it is backed up. */
async function backedUp(data: string, rows: readonly Row[]) {
  await mkdir(data, { recursive: true });
  const graph = await openEmbedded({ folder: data });
  const schedule = fakeSchedule("2026-11-26T08:00:00Z");
  const failures: unknown[] = [];
  const backups = startBackups({
    graph,
    folder: join(data, "backups"),
    schedule,
    on: { written: () => {}, failed: (error) => failures.push(error) },
  });
  try {
    await graph.define(indexedProperties);
    await putUserRows(graph, rows);
    await schedule.pass(60_000);
    expect(failures).toEqual([]);
    return await dump(graph);
  } finally {
    await backups.stop();
    await graph.close();
  }
}

async function held(data: string) {
  const graph = await openEmbedded({ folder: data });
  try {
    return await dump(graph);
  } finally {
    await graph.close();
  }
}

it("a backup, a reset and an import make the same graph again, whatever it held", async () => {
  const nodes = fc.integer({ min: 50, max: 120 });
  const edges = fc.integer({ min: 1, max: 300 });
  await fc.assert(
    fc.asyncProperty(nodes, edges, fc.nat(), async (...[n, e, seed]) => {
      const data = await mkdtemp(join(folder, "data-"));
      const env = { CONTRAFLOW_DATA: data, CONTRAFLOW_SEED: "none" };
      const rows = [...madeRows({ nodes: n, edges: e, seed, bare: false })];
      const before = await backedUp(
        data,
        rows.map((row) => Row.parse(row)),
      );
      const [name = ""] = await readdir(join(data, "backups"));
      const file = join(data, "backups", name);
      const text = await readFile(file, "utf8");
      expect((await runCommand("reset", ["--yes"], env)).code).toBe(0);
      expect(await runCommand("import", [file], env)).toMatchObject({ code: 0 });
      expect(await held(data)).toEqual(before);
      expect((await runCommand("export", [], env)).out).toBe(text);
    }),
    { numRuns: 2 },
  );
});
