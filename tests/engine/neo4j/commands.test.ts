import { auth, driver } from "neo4j-driver";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { type Ended, runCommand } from "../../support/command.ts";
import { openTestPlace, type TestPlace } from "../../support/engine.ts";
import { ask, refusalOf } from "../../support/http.ts";
import { type LeasedNeo4j, leaseNeo4j } from "../../support/neo4j/lease.ts";
import { createRunningCommands, ready, stop } from "../../support/running-commands.ts";

let place: TestPlace;
let env: TestPlace["environment"];
const commands = createRunningCommands();

beforeEach(async () => {
  place = await openTestPlace();
  env = { ...place.environment, CONTRAFLOW_SEED: "article" };
});

afterEach(async () => {
  await commands.end();
  await place.dispose();
});

/** As somebody who has never heard of Contraflow. */
async function run(cypher: string): Promise<unknown[]> {
  const { NEO4J_URI = "", NEO4J_USERNAME = "", NEO4J_PASSWORD = "" } = env;
  const plain = driver(NEO4J_URI, auth.basic(NEO4J_USERNAME, NEO4J_PASSWORD));
  try {
    const { records } = await plain.executeQuery(cypher, {}, { database: "neo4j" });
    return records.map((record) => record.toObject());
  } finally {
    await plain.close();
  }
}

/** All that lies in the database and all that is declared there. */
async function everything(): Promise<unknown> {
  return {
    nodes: await run("MATCH (n) RETURN labels(n) AS labels, n {.*} AS held ORDER BY n.id"),
    edges: await run("MATCH ()-[r]->() RETURN type(r) AS type ORDER BY type"),
    constraints: await run("SHOW CONSTRAINTS YIELD name"),
    indexes: await run("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name"),
  };
}

const nothing = { nodes: [], edges: [], constraints: [], indexes: [] };

describe("a database with other data", () => {
  const others = 'CREATE (:Film {id: "film/heat", title: "Heat"})-[:SHOWN_IN]->(:City {id: "x"})';

  it("is left as it is by every command, and each says what to do", async () => {
    await run(others);
    await run("CREATE CONSTRAINT films FOR (n:Film) REQUIRE n.id IS UNIQUE");
    const before = await everything();
    const refused: readonly (readonly [Ended, string])[] = [
      [await runCommand("export", [], env), "holds data that is not Contraflow's."],
      [await runCommand("reset", ["--yes"], env), "Name an empty database in NEO4J_DATABASE"],
    ];
    for (const [{ code, out, err }, words] of refused) {
      expect([code, out, err]).toEqual([1, "", expect.stringContaining(words)]);
    }
    const started = commands.start(env);
    const url = await ready(started);
    expect(started.said()).toContain("holds data that is not Contraflow's.");
    expect(refusalOf(await ask(url, "/api/start"))).toEqual([503, "foreign-data"]);
    expect(await stop(started, "SIGTERM")).toBe(0);
    expect(await everything()).toEqual(before);
  });
});

describe("an empty database that is only to be read", () => {
  it("stays empty, and is served", async () => {
    const started = commands.start({ ...env, CONTRAFLOW_READ_ONLY: "true" });
    const url = await ready(started);
    expect((await ask(url, "/api/start")).status).toBe(200);
    expect((await ask(url, "/api/schema")).status).toBe(200);
    expect(await everything()).toEqual(nothing);
  });
});

describe("npm run reset", () => {
  it("leaves nothing of ours, not even what was declared", async () => {
    await runCommand("export", [], env);
    expect(await everything()).not.toEqual(nothing);
    const { code, err } = await runCommand("reset", ["--yes"], env);
    expect([code, err, await everything()]).toEqual([0, "", nothing]);
  });

  it("leaves what somebody added to it", async () => {
    await runCommand("export", [], env);
    await run('CREATE (:Note {id: "note"})');
    await runCommand("reset", ["--yes"], env);
    const nodes = [{ labels: ["Note"], held: { id: "note" } }];
    expect(await everything()).toEqual({ ...nothing, nodes });
  });
});

describe("a Neo4j that cannot be used", () => {
  it("ends the start with what to do, and no data folder is taken for it", async () => {
    const wrong = { ...env, NEO4J_PASSWORD: "not this one" };
    const { code, err } = await runCommand("start", [], { ...wrong, PORT: "0" });
    expect([code, err]).toEqual([
      1,
      expect.stringContaining("Set NEO4J_USERNAME and NEO4J_PASSWORD to what it knows."),
    ]);
    expect(err).not.toMatch(/ {4}at |not this one/);
  });
});

describe("a Neo4j that is not there yet", () => {
  let server: LeasedNeo4j;
  beforeEach(async () => {
    server = await leaseNeo4j();
  });
  afterEach(async () => {
    await server.restart();
    await server.release();
  });

  it("is waited for: callers are told to come back, and then it is used", async () => {
    await server.kill();
    const { uri: NEO4J_URI, password: NEO4J_PASSWORD } = server;
    const started = commands.start({ ...env, NEO4J_URI, NEO4J_PASSWORD });
    const [, url = ""] = await started.until(/starting at (http:\S+)/);
    await started.until(/tried again every two seconds/);
    const early = await ask(url, "/api/start");
    expect([refusalOf(early), early.headers["retry-after"]]).toEqual([
      [503, "starting"],
      expect.any(String),
    ]);
    await server.restart();
    expect(await ready(started)).toBe(url);
    expect((await ask(url, "/api/start")).status).toBe(200);
    expect(started.said().match(/tried again every two seconds/g)).toHaveLength(1);
  });

  it("keeps nobody from stopping the server", async () => {
    await server.kill();
    const { uri: NEO4J_URI, password: NEO4J_PASSWORD } = server;
    const started = commands.start({ ...env, NEO4J_URI, NEO4J_PASSWORD });
    await started.until(/tried again every two seconds/);
    expect(await stop(started, "SIGTERM")).toBe(0);
  });
});
