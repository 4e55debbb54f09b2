import { readdir, rm, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";

import { afterEach, beforeEach, expect, it } from "vitest";

import { readClassPath } from "../../../server/local-neo4j/class-path.ts";
import { readRelease } from "../../../server/local-neo4j/release.ts";
import { aMachine, type Machine, saysMaven } from "./a-machine.ts";

let machine: Machine;
let jars: string[];
let told: string[];

beforeEach(async () => {
  machine = await aMachine();
  jars = ["one.jar", "two.jar"].map((name) => join(machine.folder, name));
  told = [];
  await Promise.all(jars.map((jar) => writeFile(jar, "")));
});

afterEach(() => machine.dispose());

/** A Maven that lists the jars in the file it is told to; the machine has no tool but this. */
async function installMaven(lines = ""): Promise<void> {
  await machine.install(
    "mvn",
    `
for word in "$@"; do
  case "$word" in
    --version) ${saysMaven("3.8.7")}; exit 0 ;;
    -Dmdep.outputFile=*) printf '%s' '${jars.join(delimiter)}' > "\${word#*=}" ;;
  esac
done
${lines}`,
  );
}

function read(): Promise<string> {
  return readClassPath({
    folder: join(machine.folder, "kept"),
    environment: machine.environment,
    tell: (line) => told.push(line),
  });
}

it("has Maven list the jars, and says how it goes", async () => {
  await installMaven(
    "i=0; while [ $i -lt 120 ]; do echo 'Downloaded from central'; i=$((i+1)); done",
  );
  expect(await read()).toBe(jars.join(delimiter));
  expect(told).toEqual([
    "Fetching Neo4j 5.26.31 (125 MB). This takes about a minute the first time.",
    "50 files so far.",
    "100 files so far.",
  ]);
});

it("keeps the list for its release, and does not ask Maven again", async () => {
  await installMaven();
  const first = await read();
  await machine.install("mvn", "exit 1");
  expect(await read()).toBe(first);
  expect(await readdir(join(machine.folder, "kept"))).toEqual([
    `class-path-${await readRelease()}.txt`,
  ]);
});

it("asks Maven again once a jar is gone", async () => {
  await installMaven();
  await read();
  await rm(jars[0] ?? "");
  await read();
  expect(told).toHaveLength(2);
});

it("says why Neo4j could not be fetched, what to do, and keeps nothing", async () => {
  await installMaven("echo '[ERROR] repo.maven.apache.org: unknown host'; exit 1");
  await expect(read()).rejects.toMatchObject({
    name: "LocalNeo4jError",
    why: "Neo4j could not be fetched: repo.maven.apache.org: unknown host",
    remedy: expect.stringContaining("repo.maven.apache.org") as unknown,
  });
  expect(await readdir(join(machine.folder, "kept"))).toEqual([]);
});
