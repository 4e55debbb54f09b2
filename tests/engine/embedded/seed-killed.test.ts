import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execPath } from "node:process";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";

import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { readSeed } from "../../../graph-seed/seed-packs.ts";
import { openEmbedded } from "../../../server/engine/embedded/open-embedded.ts";
import { seed } from "../../../server/seed/seed.ts";
import { dump } from "../graph-dump.ts";

const script = fileURLToPath(new URL("seed-once.ts", import.meta.url));

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "contraflow-killed-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Starts to seed the folder in a process of its own, and kills it so long after it has opened. */
async function seedAndKill(milliseconds: number): Promise<void> {
  const child = spawn(execPath, ["--import", "tsx", script, folder], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  await once(child.stdout, "data");
  await wait(milliseconds);
  if (child.exitCode !== null) return;
  child.kill("SIGKILL");
  await once(child, "exit");
}

/** What lies in the folder, and what lies there after one whole seeding. */
async function beforeAndAfter() {
  const graph = await openEmbedded({ folder });
  try {
    const before = await dump(graph);
    await seed(graph, await readSeed("article"));
    return { before, after: await dump(graph) };
  } finally {
    await graph.close();
  }
}

describe("a seeding that is killed", () => {
  it.each([5, 30, 60, 90, 120, 200])(
    "after %i ms leaves all of the pack or nothing, and the next start completes it",
    async (milliseconds) => {
      await seedAndKill(milliseconds);
      const { before, after } = await beforeAndAfter();
      const nothing = { nodes: [], edges: [] };
      expect([nothing, after]).toContainEqual(before);
      const packs = await readSeed("article");
      const rows = packs.flatMap((pack) => pack.rows);
      const relations = rows.filter(({ type }) => type === "relation").length;
      expect(after.nodes.length).toBe(rows.length - relations + packs.length);
    },
  );
});
