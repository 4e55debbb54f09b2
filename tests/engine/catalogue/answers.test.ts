import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { DocumentId } from "../../../contract/ids.ts";
import type { Row } from "../../../contract/rows.ts";
import { readSeed } from "../../../graph-seed/seed-packs.ts";
import { catalogue } from "../../../server/queries/catalogue/catalogue.ts";
import type { Question } from "../../../server/queries/catalogue/question.ts";
import { type Answer, runQuestion } from "../../../server/queries/catalogue/run-question.ts";
import { seed } from "../../../server/seed/seed.ts";
import { openTestGraph, type TestGraph } from "../../support/engine.ts";
import { expectedClaims } from "./expected-claims.ts";
import { expectedRelations } from "./expected-relations.ts";
import { expectedShape } from "./expected-shape.ts";
import { worldOf } from "./world.ts";

/** All that a new store is seeded with: the article, and the facts about what it speaks of. */
let graph: TestGraph;
let rows: Row[];

beforeAll(async () => {
  graph = await openTestGraph();
  const packs = await readSeed("article+facts");
  rows = packs.flatMap((pack) => pack.rows);
  await seed(graph, packs);
});

afterAll(async () => graph.dispose());

const expected = { ...expectedRelations, ...expectedClaims, ...expectedShape };
const article = "document/article";
const facts = ["document/white-house-2022-10-13", "document/nchs-489", "document/scoop-listing"];
const scopes = [[article], facts, [article, ...facts]] as const;

function questionOf(name: string): Question {
  const question = catalogue.find((one) => one.name === name);
  if (question === undefined) throw new Error(`There is no question ${name}.`);
  return question;
}

async function answer(
  question: Question,
  params: Readonly<Record<string, unknown>> = question.example,
  scope?: readonly string[],
): Promise<Answer> {
  const documents = scope?.map((id) => DocumentId.parse(id));
  return runQuestion(graph, { question, params: question.params.parse(params) }, { documents });
}

function settled(found: readonly (readonly unknown[])[]): string[] {
  return found.map((row) => JSON.stringify(row)).toSorted();
}

describe("the catalogue over the article and the facts", () => {
  it.each(Object.keys(expected))("answers %s with what the rows say, in order", async (name) => {
    const question = questionOf(name);
    const params = question.params.parse(question.example);
    const wanted = expected[name]?.(worldOf(rows), params) ?? [];
    expect((await answer(question)).rows).toEqual(wanted);
  });

  it.each(Object.keys(expected))("answers %s in scope as if that were all", async (name) => {
    const question = questionOf(name);
    const params = question.params.parse(question.example);
    for (const scope of scopes) {
      const wanted = expected[name]?.(worldOf(rows, scope), params) ?? [];
      const found = await answer(question, question.example, scope);
      expect([scope, settled(found.rows)]).toEqual([scope, settled(wanted)]);
    }
  });

  it.each(catalogue.map(({ name }) => name))("answers %s, and the same again", async (name) => {
    const question = questionOf(name);
    const [one, other] = [await answer(question), await answer(question)];
    expect(one.rows.length).toBeGreaterThan(0);
    expect(one.truncated).toBe(false);
    expect(other).toEqual(one);
  });

  it.each(catalogue.map(({ name }) => name))(
    "answers %s alike in the scope of all, and with nothing in none",
    async (name) => {
      const question = questionOf(name);
      const all = rows.flatMap(({ type, id }) => (type === "document" ? [id] : []));
      const scoped = await answer(question, question.example, all);
      expect(scoped.rows).toEqual((await answer(question)).rows);
      expect(await answer(question, question.example, [])).toMatchObject({
        rows: [],
        nodes: [],
        edges: [],
      });
    },
  );
});
