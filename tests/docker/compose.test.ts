import { readFile } from "node:fs/promises";
import { join } from "node:path";

import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import * as z from "zod";

import { settingsText } from "../../server/local-neo4j/settings-text.ts";

const root = join(import.meta.dirname, "../..");

const Service = z.looseObject({
  image: z.string(),
  environment: z.record(z.string(), z.string()),
  networks: z.array(z.string()),
  ports: z.array(z.string()).optional(),
  secrets: z.array(z.string()),
  volumes: z.array(z.string()),
  user: z.string(),
  cap_drop: z.array(z.string()),
  security_opt: z.array(z.string()),
  mem_limit: z.string(),
  pids_limit: z.number(),
});
const Compose = z.looseObject({
  services: z.strictObject({ app: Service, neo4j: Service }),
  networks: z.record(z.string(), z.looseObject({ internal: z.boolean().optional() })),
  secrets: z.record(z.string(), z.strictObject({ file: z.string() })),
});

let text: string;
let compose: z.output<typeof Compose>;

beforeAll(async () => {
  text = await readFile(join(root, "docker-compose.yml"), "utf8");
  compose = Compose.parse(parse(text));
});

/** What the schema of the Compose Specification holds against a file. */
async function faultsIn(file: unknown): Promise<string[]> {
  const schema = await readFile(join(import.meta.dirname, "compose-spec.json"), "utf8");
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats(ajv);
  // Its own name for draft 7 is written with https.
  const { $schema: _draft, ...rest } = z.looseObject({}).parse(JSON.parse(schema));
  const validate = ajv.compile(rest);
  validate(file);
  return (validate.errors ?? []).map((fault) => `${fault.instancePath}: ${fault.message}`);
}

describe("docker-compose.yml", () => {
  it("is a file of the Compose Specification", async () => {
    expect(await faultsIn(parse(text))).toEqual([]);
  });

  it("would not be one with a key that is not known", async () => {
    const wrong = text.replace("read_only: true", "readonly: true");
    expect(await faultsIn(parse(wrong))).toEqual([
      "/services/app: must NOT have additional properties",
    ]);
  });
});

describe("the app's container", () => {
  it("can change nothing but its data, has no rights of its own, and is not root", () => {
    expect(compose.services.app).toMatchObject({
      read_only: true,
      tmpfs: ["/tmp:size=64m,mode=1777"],
      volumes: ["app-data:/data"],
      user: "1000:1000",
      cap_drop: ["ALL"],
      security_opt: ["no-new-privileges:true"],
      mem_limit: "1g",
      pids_limit: 128,
    });
  });

  it("is published on this machine alone, on the port by which it is reached", () => {
    const port = "${CONTRAFLOW_PORT:-3000}";
    expect(compose.services.app.ports).toEqual([`127.0.0.1:${port}:${port}`]);
    expect(compose.services.app.environment["PORT"]).toBe(port);
  });

  it("waits until Neo4j is healthy", () => {
    expect(compose.services.app["depends_on"]).toEqual({
      neo4j: { condition: "service_healthy" },
    });
  });
});

describe("Neo4j's container", () => {
  it("is reached by the app and reaches nothing", () => {
    const { app, neo4j } = compose.services;
    const inner = Object.keys(compose.networks).filter((name) => compose.networks[name]?.internal);
    expect([neo4j.ports, neo4j.networks, inner]).toEqual([undefined, ["graph"], ["graph"]]);
    expect(app.networks).toContain("graph");
    expect(app.environment["NEO4J_URI"]).toBe("bolt://neo4j:7687");
  });

  it("has no rights of its own, and is not root", () => {
    expect(compose.services.neo4j).toMatchObject({
      user: "7474:7474",
      cap_drop: ["ALL"],
      security_opt: ["no-new-privileges:true"],
      volumes: ["graph-data:/data", "graph-logs:/logs"],
    });
  });

  it("is a Community edition in which no query can forge a line of the log", () => {
    const [, patch] = /^neo4j:5\.26\.(\d+)-community$/.exec(compose.services.neo4j.image) ?? [];
    expect(Number(patch)).toBeGreaterThanOrEqual(31);
  });

  it("is given no plug-in", () => {
    expect(text).not.toMatch(/NEO4J_PLUGINS|NEO4JLABS|\/plugins/);
  });

  it("is as safe as the one that runs without Docker", () => {
    expect(settingsIn(compose.services.neo4j.environment)).toMatchObject(safetyWithout());
  });
});

/** What the image makes of its variables: `NEO4J_a_b__c` is `a.b_c`. */
function settingsIn(environment: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).map(([name, value]) => [
      name
        .replace(/^NEO4J_/, "")
        .replaceAll("_", ".")
        .replaceAll("..", "_"),
      value,
    ]),
  );
}

/** The settings of a local server that are not about its place, its size, or left out when empty. */
function safetyWithout(): Record<string, string> {
  const other = /listen_address|advertised_address|memory\.(?:page|trans)|preallocate|procedures/;
  const lines = settingsText({ port: 1, heapMegabytes: 1, fast: false }).trimEnd().split("\n");
  return Object.fromEntries(
    lines
      .map((line): [string, string] => {
        const at = line.indexOf("=");
        return [line.slice(0, at), line.slice(at + 1)];
      })
      .filter(([name]) => !other.test(name)),
  );
}

describe("the password", () => {
  it("is one secret, which both are handed as a file", () => {
    const { app, neo4j } = compose.services;
    expect([app.secrets, neo4j.secrets]).toEqual([["neo4j-password"], ["neo4j-password"]]);
    expect(app.environment["NEO4J_PASSWORD_FILE"]).toBe("/run/secrets/neo4j-password");
    expect(text).not.toMatch(/NEO4J_(?:PASSWORD|AUTH): /);
  });

  it("has no default: without one nothing starts, and what to do is said", () => {
    const { file } = z.object({ file: z.string() }).parse(compose.secrets["neo4j-password"]);
    expect(file).toMatch(/^\$\{NEO4J_PASSWORD_FILE:\?Make a password .+\}$/);
  });
});
