import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout } from "node:timers/promises";

import { expect, it } from "vitest";

import { isLiving, startProof } from "../../../../server/processes/start-proof.ts";
import { leaseNeo4j } from "../../../support/neo4j/lease.ts";
import { addressName } from "../../../support/neo4j/messages.ts";
import { openPatiently } from "../../../support/neo4j/open-patiently.ts";
import { aThing, thingsIn } from "../../texts.ts";

it("lends a server that can be killed and brought back, and the next finds nothing in it", async () => {
  const first = await leaseNeo4j();
  const { uri, username, password, pid } = first;
  const place = { uri, username, password, database: "neo4j" };
  const graph = await openPatiently(place);
  await graph.define([{ label: "Thing", property: "id", unique: true }]);
  await graph.write([aThing("left behind")]);
  await graph.close();
  const proof = await startProof(pid);
  await first.kill();
  const isThere = await isLiving(pid, proof);
  await first.restart();
  expect([isThere, first.pid === pid]).toEqual([false, false]);
  const later = await openPatiently(place);
  const kept = await thingsIn(later);
  await later.close();
  await first.release();

  const second = await leaseNeo4j();
  const fresh = await openPatiently({ ...second, database: "neo4j" });
  expect([kept, second.uri, await thingsIn(fresh), await fresh.revision()]).toEqual([
    [{ id: "left behind", v: 1 }],
    uri,
    [],
    0,
  ]);
  await fresh.close();
  await second.release();
});

it("leaves no server behind when the run that started it is killed", async () => {
  const script = join(import.meta.dirname, "hold-server.ts");
  const run = spawn(process.execPath, ["--import", "tsx", script], {
    env: { ...process.env, [addressName]: undefined },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line] = (await once(createInterface({ input: run.stdout }), "line")) as [string];
  const proof = await startProof(Number(line));
  run.kill("SIGKILL");
  expect(await hasEnded(Number(line), proof)).toBe(true);
});

async function hasEnded(pid: number, proof: string | null, left = 600): Promise<boolean> {
  if (!(await isLiving(pid, proof))) return true;
  if (left === 0) return false;
  await setTimeout(100);
  return hasEnded(pid, proof, left - 1);
}
