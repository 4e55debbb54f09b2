import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { CypherAnswer } from "../../../contract/endpoints/cypher.ts";
import { Problem } from "../../../contract/problem.ts";
import { bodyOf } from "../../support/http.ts";
import { type SeededApi, seededApi } from "../../support/seeded-api.ts";
import { askCypher, problemOfCypher, sendCypher } from "./ask-cypher.ts";

let api: SeededApi;
beforeAll(async () => {
  api = await seededApi();
});
afterAll(async () => api.end());

/** What an engine may keep for itself, what the gate looks out for, and what neither minds. */
const words =
  "and as case create delete detach distinct else false in is match merge not null optional or remove return set then true union unwind when where with xor insert nodetach foreach load use drop alter grant start stop show terminate explain profile cypher call order limit count type end exists all node date".split(
    " ",
  );

/** Where a name may stand, and what is answered whatever the name is. */
const asNames: readonly (readonly [
  where: string,
  text: (name: string) => string,
  rows: unknown,
])[] = [
  ["a property", (name) => `MATCH (n:Place {id: 'place/mexico'}) RETURN n.${name} IS NULL AS x`, 1],
  ["a key", (name) => `RETURN {${name}: 1, b: {${name}: 2}} AS x`, 1],
  ["a label", (name) => `MATCH (n:${name}:Nothing) RETURN n`, 0],
  ["a type", (name) => `MATCH (n)-[:${name}]->(:Nothing) RETURN n`, 0],
  ["a key of a pattern", (name) => `MATCH (n:Nothing {${name}: 1}) RETURN n`, 0],
  ["a column", (name) => `RETURN 1 AS ${name}`, 1],
];

describe("a word of Cypher", () => {
  it.each(asNames)("may be %s", async (_where, text, rows) => {
    const wrong: unknown[] = [];
    for (const word of words) {
      const answer = await sendCypher(api, text(word));
      const answered = CypherAnswer.safeParse(bodyOf(answer));
      if (answered.data?.rows.length !== rows) wrong.push([word, answer.text]);
    }
    expect(wrong).toEqual([]);
  });

  it.each(["set", "drop", "create", "load", "show", "in", "match", "return", "union"])(
    "may be a variable: %s",
    async (name) => {
      const text = `MATCH (${name}:Place)-[r]-(b) WITH ${name}, count(r) AS n WHERE ${name}.id = 'place/mexico' RETURN ${name}.name, ${name} ORDER BY ${name}.name`;
      const { columns, rows } = await askCypher(api, text);
      expect([columns, rows]).toEqual([
        [`${name}.name`, name],
        [["Mexico", expect.objectContaining({ id: "place/mexico" })]],
      ]);
    },
  );

  it("is answered or refused in words as a variable, whichever it is", async () => {
    const wrong: unknown[] = [];
    for (const word of words) {
      for (const text of [
        `MATCH (${word}:Place) RETURN ${word} LIMIT 1`,
        `UNWIND [1, 2] AS ${word} WITH ${word} AS x, ${word} + 1 AS y RETURN x, 1 + ${word}`,
        `RETURN [${word} IN [1] | ${word}] AS x`,
        `RETURN $${word} AS x`,
      ]) {
        const params = text.includes("$") ? { [word]: 1 } : {};
        const answer = await sendCypher(api, text, { params });
        if (answer.status === 200) continue;
        const { status, detail } = Problem.parse(bodyOf(answer));
        if (![400, 403].includes(status) || detail.length < 10) wrong.push([text, answer.text]);
      }
    }
    expect(wrong).toEqual([]);
  });

  it("is refused where it could be a clause, with what to do, and then runs", async () => {
    const text = "UNWIND [1] AS delete RETURN DISTINCT delete AS x";
    const problem = await problemOfCypher(api, text);
    expect(problem).toMatchObject({
      status: 403,
      code: "query-refused",
      word: "delete",
      position: { line: 1, column: 38, offset: 37, length: 6 },
    });
    expect(problem.remedy).toContain("`delete`");
    expect((await askCypher(api, text.replaceAll("delete", "`delete`"))).rows).toEqual([[1]]);
  });

  it("does not move the place that a mistake is shown at", async () => {
    const text = "MATCH (set:Place)\nWHERE set.in = 1 AND set.is = 2\nRETURN set.or, nothing";
    const { position } = await problemOfCypher(api, text);
    // An engine that tells no place tells none; else it is the variable that there is none of.
    expect([undefined, 3]).toContain(position?.line);
    expect([undefined, text.indexOf("nothing")]).toContain(position?.offset);
  });
});
