import * as fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";

import { Problem } from "../../../contract/problem.ts";
import { derivations, statementOf, textOf } from "../../support/hostile/derivations.ts";
import { trespasses } from "../../support/hostile/trespasses.ts";
import { bodyOf } from "../../support/http.ts";
import { leaksIn } from "../../support/attacks/leaks.ts";
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

const runs = { seed: 20_261_127, numRuns: 300 };

async function endingOf(text: string): Promise<string> {
  const { params } = statementOf(text);
  const answer = await sendCypher(api, text, { params, limit: 10 });
  if (answer.status === 200) return "answered";
  const { status, code } = Problem.parse(bodyOf(answer));
  return `${status} ${code} ${leaksIn(answer.text).join(" ")}`.trim();
}

it("runs what only reads, or says what is wrong with the values it meets", async () => {
  const endings = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(derivations, async (derivation) => {
      const ending = await endingOf(textOf(derivation));
      endings.set(ending, (endings.get(ending) ?? 0) + 1);
      expect([
        "answered",
        "400 query-invalid",
        "400 engine-unsupported",
        "422 query-too-costly",
        "504 deadline-passed",
      ]).toContain(ending);
    }),
    runs,
  );
  // Neo4j tells by a text alone that many of its values do not go together.
  expect(endings.get("answered")).toBeGreaterThan(runs.numRuns / 10);
});

it("refuses at the gate whatever does one thing besides", async () => {
  await fc.assert(
    fc.asyncProperty(trespasses, async ({ text }) => {
      expect(await endingOf(text)).toMatch(/^(?:400|403) query-refused$/);
    }),
    runs,
  );
});

it("has changed nothing by all that", async () => {
  expect(await fingerprintOf(api.graph)).toEqual(before);
});
