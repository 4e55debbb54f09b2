import { afterAll, beforeAll, expect, it } from "vitest";

import { Problem } from "../../../contract/problem.ts";
import { hostileStatements } from "../../support/hostile/hostile-statements.ts";
import { knownStatements } from "../../support/hostile/known-statements.ts";
import type { HostileStatement } from "../../support/hostile/statement.ts";
import { canVary, seeded, variantOf } from "../../support/hostile/variants.ts";
import { bodyOf } from "../../support/http.ts";
import { type SeededApi, seededApi } from "../../support/seeded-api.ts";
import { sendCypher } from "./ask-cypher.ts";
import { fingerprintOf } from "./fingerprint.ts";

let api: SeededApi;
let before: unknown;
beforeAll(async () => {
  api = await seededApi();
  before = await fingerprintOf(api.graph);
});
afterAll(async () => api.end());

type Ended = { readonly status: number; readonly code: string | null };

async function endingOf({ cypher, params }: HostileStatement): Promise<Ended> {
  const answer = await sendCypher(api, cypher, { params: wired(params) });
  if (answer.status === 200) return { status: 200, code: null };
  const { status, code } = Problem.parse(bodyOf(answer));
  expect(status).toBe(answer.status);
  return { status, code };
}

/** A whole number that JSON has no room for is sent by its mark. */
function wired(params: HostileStatement["params"]): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) =>
      typeof value === "bigint"
        ? [name, { $type: "integer", value: String(value) }]
        : [name, value],
    ),
  );
}

const statuses: Record<HostileStatement["verdict"], readonly number[]> = {
  allow: [200],
  refuse: [400, 403, 413],
  limit: [200, 400, 403, 413, 422, 504],
};

/**
 * The embedded engine says what it cannot run, and takes a text that is no date for no value.
 * Neo4j knows no shortest path from a thing to itself, and breaks off when it meets one.
 */
function mayEnd({ status, code }: Ended, { verdict, cypher }: HostileStatement): boolean {
  if (api.graph.status().engine === "neo4j") {
    return code === "query-invalid" && cypher.includes("shortestPath((a)-[*..6]-(b))");
  }
  if (verdict === "limit") return status === 200;
  return verdict === "allow" && code === "engine-unsupported" && status === 400;
}

const known = knownStatements();

it.each(known.map((statement) => [statement.id, statement] as const))(
  "answers the statement %s with a status it may have",
  async (_id, statement) => {
    const ended = await endingOf(statement);
    const tolerated = mayEnd(ended, statement) ? [ended.status] : [];
    expect([...statement.statuses, ...tolerated]).toContain(ended.status);
  },
);

it("refuses every text that is to be refused, and answers the others", async () => {
  const ids = new Set(known.map(({ cypher }) => cypher));
  const others = hostileStatements().filter(
    ({ cypher, verdict }) => !ids.has(cypher) && verdict !== "limit",
  );
  const wrong: unknown[] = [];
  for (const statement of others) {
    const ended = await endingOf(statement);
    const isRight = statuses[statement.verdict].includes(ended.status);
    if (!isRight && !mayEnd(ended, statement)) wrong.push([statement.cypher, ended]);
  }
  expect(wrong).toEqual([]);
  expect(others.length).toBeGreaterThan(100);
});

it("refuses each of 1,000 that are written otherwise", async () => {
  const random = seeded(20_261_126);
  const written = hostileStatements().filter(
    (statement) => statement.verdict === "refuse" && canVary(statement),
  );
  const variants = Array.from({ length: 1000 }, (_, index) => {
    const statement = written[index % written.length];
    return statement ? [variantOf(statement, random)] : [];
  }).flat();
  const answered: unknown[] = [];
  for (const statement of variants) {
    const ended = await endingOf(statement);
    if (!statuses.refuse.includes(ended.status)) answered.push([statement.cypher, ended]);
  }
  expect([answered, variants.length]).toEqual([[], 1000]);
});

it("has changed nothing by all that", async () => {
  expect(await fingerprintOf(api.graph)).toEqual(before);
});
