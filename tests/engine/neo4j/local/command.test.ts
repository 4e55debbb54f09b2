import { cp, mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { platform } from "node:process";

import { afterAll, beforeAll, expect, it } from "vitest";

import { type Neo4jOptions, openNeo4j } from "../../../../server/engine/neo4j/open-neo4j.ts";
import { type Ended, runCommand } from "../../../support/command.ts";
import { jarsFolder } from "../../../support/neo4j/jars-folder.ts";
import { leaseNeo4j } from "../../../support/neo4j/lease.ts";
import { openPatiently } from "../../../support/neo4j/open-patiently.ts";
import { aThing, thingsIn } from "../../texts.ts";

let home: string;

/** A user of its own, whose Neo4j is not that of the person who runs the tests. */
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), "contraflow-home-"));
  const cache = join(home, platform === "darwin" ? "Library/Caches" : ".cache", "contraflow/neo4j");
  await mkdir(cache, { recursive: true });
  // Whoever has leased a server knows that the jars are there.
  await (await leaseNeo4j()).release();
  await cp(jarsFolder, cache, { recursive: true });
});

afterAll(async () => {
  await neo4j("--stop");
  await rm(home, { recursive: true, force: true });
});

function neo4j(...args: string[]): Promise<Ended> {
  return runCommand("neo4j", args, { HOME: home });
}

/** The variables that a shell would set. */
function variablesIn({ out }: Ended): Readonly<Record<string, string>> {
  const lines = out.trimEnd().split("\n");
  return Object.fromEntries(
    lines.map((line): [string, string] => {
      const [, name = line, value = "?"] = /^export (NEO4J_\w+)=(\S+)$/.exec(line) ?? [];
      return [name, value];
    }),
  );
}

function placeIn(variables: Readonly<Record<string, string>>): Neo4jOptions {
  return {
    uri: variables["NEO4J_URI"] ?? "",
    username: variables["NEO4J_USERNAME"] ?? "",
    password: variables["NEO4J_PASSWORD"] ?? "",
    database: "neo4j",
  };
}

it("starts a Neo4j that outlives it, says the same again, ends it, and keeps its data", async () => {
  const first = await neo4j();
  const variables = variablesIn(first);
  const graph = await openPatiently(placeIn(variables));
  await graph.write([aThing("kept")]);
  await graph.close();
  const again = await neo4j();
  expect([first.code, Object.keys(variables)]).toEqual([
    0,
    ["NEO4J_URI", "NEO4J_USERNAME", "NEO4J_PASSWORD"],
  ]);
  expect(first.err).toMatch(/npm start\n.*\n {2}npm run neo4j -- --stop\n$/s);
  expect([again.code, again.out, again.err]).toEqual([
    0,
    first.out,
    expect.stringMatching(/^Neo4j runs already\./),
  ]);

  const stopped = await neo4j("--stop");
  await expect(openNeo4j(placeIn(variables))).rejects.toThrow("cannot be reached");
  expect([stopped.code, stopped.out]).toEqual([0, expect.stringMatching(/^Neo4j has ended\./)]);

  const restarted = await neo4j();
  expect(restarted.out).toBe(first.out);
  const later = await openPatiently(placeIn(variables));
  expect(await thingsIn(later)).toEqual([{ id: "kept", v: 1 }]);
  await later.close();
});

it("ends nothing where nothing runs", async () => {
  await neo4j("--stop");
  const { code, out } = await neo4j("--stop");
  expect([code, out]).toEqual([0, "No Neo4j runs that was started here.\n"]);
});

it("says how it is called", async () => {
  const { code, err } = await neo4j("--end");
  expect([code, err]).toEqual([1, "It is called so: npm run neo4j [-- --stop]\n"]);
});

it("says what is missing", async () => {
  const { code, err } = await runCommand("neo4j", [], { HOME: home, PATH: "" });
  expect([code, err]).toEqual([1, expect.stringContaining("There is no Java on this machine.\n")]);
});
