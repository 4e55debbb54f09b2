import { describe, expect, it } from "vitest";

import { cypherOf, withParams } from "../../../../client/session/questions/cypher-text.ts";
import { document } from "../../support/build.ts";
import { aLayer, anEntry, aPlace } from "../../support/some-questions.ts";

const entry = anEntry({ cypher: "MATCH (a {id: $place})\nRETURN a", inputs: [aPlace, aLayer] });
const counting = anEntry({ cypher: "MATCH (c) WHERE c.in IN $documents RETURN count(c)" });

describe("a question as Cypher", () => {
  it("has its text and what it is asked with", () => {
    expect(cypherOf(entry, { place: "place/china" }, undefined)).toEqual({
      query: entry.cypher,
      params: { place: "place/china", layer: null },
    });
  });

  it("names the documents that count, where its text asks for them", () => {
    const scope = [document("article")];
    expect([
      cypherOf(counting, {}, scope).params,
      cypherOf(counting, {}, undefined).params,
      cypherOf(anEntry(), {}, scope).params,
    ]).toEqual([{ documents: ["document/article"] }, { documents: null }, {}]);
  });

  it("is copied with its parameters above it, as comments", () => {
    expect(withParams(cypherOf(entry, { place: "place/china", layer: "drugs" }, undefined))).toBe(
      [
        '// $place = "place/china"',
        '// $layer = "drugs"',
        "MATCH (a {id: $place})",
        "RETURN a",
      ].join("\n"),
    );
  });
});
