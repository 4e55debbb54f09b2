import { describe, expect, it } from "vitest";

import { sentenceOf } from "../../../client/messages/sentence-of.ts";
import { EntityRow, RelationRow } from "../../../contract/rows.ts";
import entities from "../../../graph-seed/data/article/entities.jsonl?raw";
import relations from "../../../graph-seed/data/article/relations.jsonl?raw";
import { aSchema } from "../support/a-schema.ts";
import { aNode, anEdge, place } from "../support/build.ts";

const { relationTypes } = aSchema();

function linesOf(text: string): unknown[] {
  return text
    .trim()
    .split("\n")
    .map((row): unknown => JSON.parse(row));
}

describe("a relation of the article, read aloud,", () => {
  const things = new Map(
    linesOf(entities).map((row) => [EntityRow.parse(row).id, EntityRow.parse(row)]),
  );
  const sentences = new Map(
    linesOf(relations).map((line) => {
      const row = RelationRow.parse(line);
      return [String(row.id), sentenceOf(row, (id) => things.get(id), relationTypes)];
    }),
  );

  it.each([
    ["synthetic-opioids-harm-americans", "Synthetic opioids harm Americans"],
    ["crime-groups-fuel-homicides", "The Mexican crime groups influence homicides in Mexico"],
    ["us-presses-china", "The US government presses the government of China"],
    ["mexico-supplies-fentanyl-to-us", "Mexico supplies fentanyl to the United States"],
    [
      "us-supplies-proceeds-to-crime-groups",
      "The United States supplies drug proceeds to the Mexican crime groups",
    ],
    ["arms-flow-from-us", "Arms to Mexico start from the United States"],
    ["government-of-mexico-located-in-mexico", "The government of Mexico is in Mexico"],
    [
      "jalisco-part-of-crime-groups",
      "Jalisco Nueva Generación is part of the Mexican crime groups",
    ],
  ])("has its articles, its number and its capital: %s", (slug, sentence) => {
    expect(sentences.get(`relation/${slug}`)).toBe(sentence);
  });

  it("begins with a capital, and names nothing twice as a heading would", () => {
    const all = [...sentences.values()];
    expect(all.filter((sentence) => !/^(?:\p{Lu}|\d)/u.test(sentence))).toEqual([]);
    expect(all.filter((sentence) => /\bthe the\b/iu.test(sentence))).toEqual([]);
  });
});

describe("a relation of anything", () => {
  const supplies = anEdge("china", "mexico");
  const nodes = [aNode("china"), aNode("mexico")];
  const known = (id: string) => nodes.find((node) => node.id === id);

  it("takes a name as it stands where the data says nothing else", () => {
    expect(sentenceOf(supplies, known, relationTypes)).toBe("China supplies Mexico");
  });

  it("leaves out what is carried while it is not known", () => {
    const carrying = { ...supplies, properties: { commodity: place("goods") } };
    expect(sentenceOf(carrying, known, relationTypes)).toBe("China supplies Mexico");
  });

  it("says so where an end is gone from the data", () => {
    expect(sentenceOf(anEdge("gone", "mexico"), known, relationTypes)).toBe(
      "Something that is no longer in the data supplies Mexico",
    );
  });

  it("says after many what it says after one in a type that knows no other", () => {
    const type = relationTypes.find(({ id }) => id === "SUPPLIES");
    if (!type) throw new Error("no such type");
    const { readingMany: _, ...plain } = type;
    const many = aNode("china", { properties: { number: "plural" } });
    const thing = (id: string) => (id === many.id ? many : known(id));
    expect(sentenceOf(supplies, thing, [plain])).toBe("China supplies Mexico");
    expect(sentenceOf(supplies, thing, [type])).toBe("China supply Mexico");
  });
});
