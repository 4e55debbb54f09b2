import * as fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";

import { DocumentId } from "../../../contract/ids.ts";
import type { Row } from "../../../contract/rows.ts";
import { catalogue } from "../../../server/queries/catalogue/catalogue.ts";
import { runQuestion } from "../../../server/queries/catalogue/run-question.ts";
import { indexedProperties } from "../../../server/store/indexed-properties.ts";
import { aWorld, documentIds } from "../../support/a-world.ts";
import { openTestGraph, type TestGraph } from "../../support/engine.ts";
import { empty } from "../empty.ts";
import { putUserRows } from "../put-user-rows.ts";
import { expectedClaims } from "./expected-claims.ts";
import { expectedShape } from "./expected-shape.ts";
import { worldOf } from "./world.ts";

let graph: TestGraph;

beforeAll(async () => {
  graph = await openTestGraph();
  await graph.define(indexedProperties);
});

afterAll(async () => graph.dispose());

const expected = { ...expectedShape, ...expectedClaims };
const example = {
  thing: "place/p1",
  indicator: "indicator/none",
  document: "document/d0",
  other: "document/d1",
  least: 2,
  most: 50,
  layer: null,
  who: null,
};
/** Worlds with claims that are rejected, denied, disputed, and derived from one another. */
const runs = { numRuns: 12, seed: 20_261_127 };
/** They are asked at once, and one engine answers one after another. */
const milliseconds = 60_000;
const scopes = [undefined, documentIds.slice(0, 2), documentIds.slice(1)];

it("counts and ranks made-up worlds as their rows do, in any scope", async () => {
  await fc.assert(
    fc.asyncProperty(aWorld, async (rows) => {
      await empty(graph);
      await putUserRows(graph, rows);
      for (const scope of scopes) {
        expect(await answersIn(scope)).toEqual(wantedIn(rows, scope));
      }
    }),
    runs,
  );
});

/** No relation of these worlds lies in a layer, so what has to be told one is not asked. */
const questions = catalogue.filter(
  ({ name, params }) =>
    name in expected && params.safeParse(paramsFor(Object.keys(params.shape))).success,
);

async function answersIn(scope: readonly string[] | undefined) {
  const documents = scope?.map((id) => DocumentId.parse(id));
  const answers = questions.map(async (question) => {
    const asked = { question, params: paramsFor(Object.keys(question.params.shape)) };
    const { rows } = await runQuestion(graph, asked, { documents, milliseconds });
    return { name: question.name, rows: settled(rows) };
  });
  return Promise.all(answers);
}

function wantedIn(rows: readonly Row[], scope: readonly string[] | undefined) {
  const world = worldOf(rows, scope);
  return questions.map(({ name, params }) => {
    const given = paramsFor(Object.keys(params.shape));
    return { name, rows: settled(expected[name]?.(world, given) ?? []) };
  });
}

function paramsFor(keys: readonly string[]) {
  return Object.fromEntries(Object.entries(example).filter(([key]) => keys.includes(key)));
}

function settled(found: readonly (readonly unknown[])[]): string[] {
  return found.map((row) => JSON.stringify(row)).toSorted();
}
