import { afterAll, beforeAll, expect, it } from "vitest";
import * as z from "zod";

import { GraphStatementError } from "../../../server/engine/graph.ts";
import { openTestGraph, type TestGraph } from "../../support/engine.ts";
import { aQuestion, aThing, slowAnswer, slowText, thingsIn } from "../texts.ts";

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
  await graph.define([
    { label: "Thing", property: "id", unique: true },
    { label: "Thing", property: "v", unique: false },
  ]);
  await graph.write(Array.from({ length: 500 }, (_, index) => aThing(`thing-${index}`, index)));
});
afterAll(() => graph.dispose());

const byId = "MATCH (n:Thing {id: $id}) RETURN n.v AS v";

it("gives 50 readers at once each their own answer", async () => {
  const numbers = Array.from({ length: 50 }, (_, index) => index * 7);
  const answers = await Promise.all(
    numbers.map((number) => graph.read(aQuestion(byId, { id: `thing-${number}` }))),
  );
  expect(answers).toEqual(numbers.map((v) => [{ v }]));
});

it("lets a short question pass a long one", async () => {
  const order: string[] = [];
  const long = graph.read(aQuestion(slowText)).then((rows) => {
    order.push("long");
    return rows;
  });
  await graph.read(aQuestion(byId, { id: "thing-1" }));
  order.push("short");
  expect(await long).toEqual(slowAnswer);
  expect(order).toEqual(["short", "long"]);
});

it("answers readers while a write is open", async () => {
  const answers: unknown[] = [];
  async function* reading() {
    yield aThing("new");
    answers.push(
      ...(await Promise.all(
        [1, 2, 3].map((n) => graph.read(aQuestion(byId, { id: `thing-${n}` }))),
      )),
    );
  }
  await graph.write(reading());
  expect(answers).toEqual([[{ v: 1 }], [{ v: 2 }], [{ v: 3 }]]);
});

it("gives a long answer whole and in order", async () => {
  const rows = await graph.read(aQuestion("UNWIND range(1, 25000) AS n RETURN n, [n, n] AS list"));
  expect(rows).toEqual(
    Array.from({ length: 25_000 }, (_, index) => ({ n: index + 1, list: [index + 1, index + 1] })),
  );
});

it("parses each row as the question says", async () => {
  const row = z.strictObject({ id: z.string().transform((id) => id.toUpperCase()) });
  const statement = { name: "upper", cypher: 'RETURN "a" AS id', params: {}, row };
  expect(await graph.read(statement)).toEqual([{ id: "A" }]);
});

it("names the question whose row has another shape", async () => {
  const statement = {
    name: "odd-row",
    cypher: "RETURN 1 AS id",
    params: {},
    row: z.strictObject({ id: z.string() }),
  };
  await expect(graph.read(statement)).rejects.toThrow(GraphStatementError);
  await expect(graph.read(statement)).rejects.toThrow('"odd-row"');
});

it.each(["MATCH (", "RETURN 1 / 0 AS n", "RETURN nowhere AS n"])(
  "refuses the text %s with a reason",
  async (cypher) => {
    await expect(graph.read(aQuestion(cypher))).rejects.toThrow(GraphStatementError);
  },
);

it("refuses to index by a name that is none", async () => {
  const property = { label: "Thing) ON (n.x) //", property: "id", unique: false };
  await expect(graph.define([property])).rejects.toThrow(GraphStatementError);
  await expect(graph.define([property])).rejects.toThrow("is not a plain name");
});

it("declares what is declared already without a word", async () => {
  const before = await thingsIn(graph);
  await graph.define([{ label: "Thing", property: "id", unique: true }]);
  await graph.define([{ label: "Thing", property: "id", unique: true }]);
  expect(await thingsIn(graph)).toEqual(before);
});
