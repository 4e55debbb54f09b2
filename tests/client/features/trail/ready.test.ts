import { describe, expect, it } from "vitest";

import { askedIn } from "../../../../client/features/trail/asked-in.ts";
import { cypherOf } from "../../../../client/features/trail/cypher-of.ts";
import { questionWords } from "../../../../client/features/trail/question-words.ts";
import type { Json } from "../../../../client/workspace/step.ts";
import { aSchema } from "../../support/a-schema.ts";
import { aCount, aLayer, anEntry, anInput, aPlace } from "../../support/some-questions.ts";

const trade = anEntry({
  name: "trade",
  title: "What does a place receive?",
  cypher: "MATCH (a {id: $place}) WHERE a.in IN $documents RETURN a, $layer, $count",
  inputs: [aPlace, aLayer, aCount],
});

const compare = anEntry({
  name: "compare",
  title: "What is new?",
  inputs: [
    anInput("text", { title: "This text", asks: { type: "document" } }),
    anInput("source", { title: "Publisher", asks: { type: "source" } }),
    anInput("word", { title: "With the word", asks: { type: "text", maxLength: 9 } }),
    anInput("order", {
      title: "Order",
      asks: { type: "choice", options: [{ value: "new", label: "newest first" }] },
    }),
  ],
});

function asked(input: Json) {
  return askedIn({ endpoint: "run-query", input }, [trade, compare]);
}

function called(id: string): string {
  return id.replace(/^\w+\//, "").toUpperCase();
}

function said(input: Json): string | null {
  const found = asked(input);
  const known = { ...aSchema(), name: called, spoken: called, title: called };
  return found && questionWords(found, known);
}

const params = { place: "place/china", layer: "drugs", count: 3 };

describe("a ready question behind a step", () => {
  it("is the one of the catalogue, filled in as it was asked", () => {
    expect(asked({ name: "trade", params, documents: ["document/a"] })).toEqual({
      endpoint: "run-query",
      entry: trade,
      written: { place: "place/china", layer: "drugs", count: "3" },
      documents: ["document/a"],
    });
  });

  it.each([
    ["the product no longer knows", { name: "gone", params }],
    ["cannot be read", { params }],
  ])("is none where it %s", (_, input) => {
    expect(asked(input)).toBeNull();
  });

  it("is said by its title and all that it was filled in with", () => {
    expect(said({ name: "trade", params, documents: ["document/a"] })).toBe(
      "“What does a place receive?”, place: CHINA, layer: drugs, at least: 3, in 1 text",
    );
  });

  it("is said without what limits nothing", () => {
    expect(said({ name: "trade", params: { place: "place/china", layer: null, count: 2 } })).toBe(
      "“What does a place receive?”, place: CHINA, at least: 2",
    );
  });

  it("is said with texts and words in quotation marks, and choices as they are offered", () => {
    const input = { text: "document/a", source: "source/b", word: "bulk", order: "new" };
    expect(said({ name: "compare", params: input })).toBe(
      "“What is new?”, this text: “A”, publisher: B, with the word: “bulk”, order: newest first",
    );
  });

  it("has its Cypher with what it was asked with and among which documents", () => {
    const within = asked({ name: "trade", params, documents: ["document/a"] });
    const all = asked({ name: "trade", params });
    expect([within && cypherOf(within), all && cypherOf(all)?.params["documents"]]).toEqual([
      { query: trade.cypher, params: { ...params, documents: ["document/a"] } },
      null,
    ]);
  });
});
