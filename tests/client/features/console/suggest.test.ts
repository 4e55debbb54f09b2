import { describe, expect, it } from "vitest";

import { suggest } from "../../../../client/features/console/complete/suggest.ts";
import { vocabularyOf } from "../../../../client/features/console/complete/vocabulary.ts";
import { aSchema } from "../../support/a-schema.ts";

const known = { vocabulary: vocabularyOf(aSchema()), params: ["layer", "id"] };

/** What is suggested at the end of a text, where a bar stands. */
function at(text: string) {
  return suggest(text.slice(0, -1), text.length - 1, known);
}

function labels(text: string): string[] {
  return at(text)?.words.map(({ label }) => label) ?? [];
}

describe("what is suggested", () => {
  it.each([
    ["kinds behind a colon of a thing", "MATCH (a:Pl|", "Place", "SUPPLIES"],
    ["types behind a colon of a relation", "MATCH (a)-[r:|", "SUPPLIES", "Place"],
    ["types behind another type", "MATCH (a)-[:SUPPLIES&TR|", "SUPPLIES", "Place"],
    ["properties of a thing", "MATCH (a:Place) WHERE a.|", "name", "confidence"],
    ["properties of a relation", "MATCH (a)-[r]->(b) WHERE r.c|", "confidence", "summary"],
    ["properties of a claim", "MATCH (c:Claim) RETURN c.|", "text", "neighbours"],
    ["properties in the braces of a relation", "MATCH (a)-[r {|", "layer", "summary"],
    ["properties in the braces of a thing", "MATCH (a {na|", "name", "stances"],
    ["parameters", "MATCH (a {id: $|", "layer", "Place"],
    ["layers in quotation marks", "MATCH (a)-[r {layer: '|", "drugs", "MATCH"],
    ["modalities in quotation marks", 'WHERE r.modality = "as|', "asserted", "MATCH"],
    ["words of the language", "MATCH (a) RE|", "RETURN", "Place"],
    ["variables that were brought in", "MATCH (thing:Place) WHERE th|", "thing", "Place"],
    ["names that were given", "MATCH (a) WITH a AS found WHERE fo|", "found", "Place"],
  ])("is %s", (_, text, there, absent) => {
    const suggested = labels(text);
    expect([suggested.includes(there), suggested.includes(absent)]).toEqual([true, false]);
  });

  it("says of kinds and relations what they mean", () => {
    const place = at("MATCH (a:|")?.words.find(({ label }) => label === "Place");
    const supplies = at("-[:|")?.words.find(({ label }) => label === "SUPPLIES");
    expect([place, supplies]).toEqual([
      { label: "Place", detail: "Places" },
      { label: "SUPPLIES", detail: "supplies / is supplied by" },
    ]);
  });

  it("takes the place of the word that was begun", () => {
    expect([at("MATCH (a:Pl|")?.from, at("'dru|")?.from]).toEqual([9, 1]);
  });

  it.each([
    ["in a comment", "// MATCH (a:|"],
    ["in a comment that goes on", "/* MATCH\n(a:|"],
    ["where nothing was begun", "MATCH (a) |"],
    ["after one letter, which is a variable", "MATCH (a) RETURN a|"],
    ["behind a colon of a record", "RETURN {a:|"],
  ])("is nothing %s", (_, text) => {
    expect(at(text)).toBeNull();
  });

  it("is not led astray by brackets and colons in texts that ended", () => {
    expect(labels("MATCH (a {name: '[:('})-[r:|")).toContain("SUPPLIES");
    expect(labels('WHERE a.name = "it\\"s [" AND (a:|')).toContain("Place");
  });
});
