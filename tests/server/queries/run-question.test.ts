import * as z from "zod";
import { describe, expect, it } from "vitest";

import { DocumentId } from "../../../contract/ids.ts";
import { aThing } from "../../../server/queries/catalogue/inputs.ts";
import { createQuestion, type Question } from "../../../server/queries/catalogue/question.ts";
import { runQuestion } from "../../../server/queries/catalogue/run-question.ts";
import { fakeGraph } from "../../support/fake-graph.ts";

const documents = [DocumentId.parse("document/one")];

function aQuestion(keys: Partial<Pick<Question, "cypher">> = {}): Question {
  return createQuestion({
    name: "rings",
    title: "Which rings are there?",
    group: "The shape of the graph",
    description: "Rings.",
    lookFor: "Rings.",
    cypher: "MATCH (e) RETURN e.id AS thing, e.ring AS ring, e.says AS says\nORDER BY thing",
    columns: { thing: ["Thing", "thing"], ring: ["Ring", "list"], says: ["Says", "text"] },
    inputs: { thing: aThing({ title: "Thing", help: "A thing." }) },
    show: { as: "table" },
    example: { thing: "place/a" },
    ...keys,
  });
}

function stored(id: string) {
  return { node: { id, kind: "Place", name: id, neighbours: 1 } };
}

/** Two claims, of which the first stands in the first document. */
function graphWith(rows: readonly unknown[]) {
  return fakeGraph({
    "catalogue-rings": rows,
    "claims-in": [
      { id: "claim/on", derivedFrom: null, documents: ["document/one"] },
      { id: "claim/off", derivedFrom: null, documents: ["document/two"] },
    ],
    "nodes-by-id": ({ ids }) => z.array(z.string()).parse(ids).map(stored),
    "neighbours-in": [],
    "mentioned-in": ({ ids }) =>
      z
        .array(z.string())
        .parse(ids)
        .map((id) => ({ id })),
  });
}

async function ask(graph: ReturnType<typeof fakeGraph>, question: Question, scope = {}) {
  return runQuestion(graph, { question, params: question.example }, scope);
}

describe("a question of the catalogue", () => {
  it("is told the scope where its text asks for it, null for all", async () => {
    const counts = aQuestion({ cypher: "MATCH (e) WHERE e.id IN $documents RETURN e.id AS thing" });
    const graph = graphWith([]);
    await ask(graph, counts);
    await ask(graph, counts, { documents });
    await ask(graph, aQuestion(), { documents });
    expect(graph.asked.map(({ params }) => params)).toEqual([
      { thing: "place/a", documents: null },
      { thing: "place/a", documents },
      { thing: "place/a" },
    ]);
  });

  it("names the things that a list of its rows holds", async () => {
    const rows = [{ thing: "place/a", ring: ["place/b", "place/c", "arms"], says: "place/d" }];
    const { nodes, rows: told } = await ask(graphWith(rows), aQuestion());
    expect(nodes.map(({ id }) => id)).toEqual(["place/a", "place/b", "place/c"]);
    expect(told).toEqual([["place/a", ["place/b", "place/c", "arms"], "place/d"]]);
  });

  it("leaves out, in scope, a row whose list holds what does not stand there", async () => {
    const rows = [
      { thing: "place/a", ring: ["claim/on"], says: null },
      { thing: "place/b", ring: ["claim/on", "claim/off"], says: null },
    ];
    const found = await ask(graphWith(rows), aQuestion(), { documents });
    expect(found.rows).toEqual([["place/a", ["claim/on"], null]]);
    expect(found.nodes.map(({ id }) => id)).toEqual(["place/a"]);
  });

  it("is cut at the limit of rows, and says so", async () => {
    const rows = Array.from({ length: 1_001 }, () => ({ thing: null, ring: null, says: "so" }));
    const found = await ask(graphWith(rows), aQuestion());
    expect([found.rows.length, found.truncated]).toEqual([1_000, true]);
  });
});
