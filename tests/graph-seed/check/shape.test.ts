import { describe, expect, it } from "vitest";

import { aClaim, anEntity, aRelation, someRows } from "../../support/rows.ts";
import { aPack, faultsOf, inShort } from "./faults-of.ts";

describe("the shape of a row", () => {
  it.each([
    ["no object", 5, " shape"],
    ["no type", {}, "type unknown-type"],
    ["a type that is none", { type: "picture" }, "type unknown-type"],
    ["an unknown key", { ...anEntity(), colour: "red" }, "colour unknown-key"],
    ["a kind that is none", { ...anEntity(), kind: "Ship" }, "kind unknown-kind"],
    ["an id without a prefix", { ...anEntity(), id: "east" }, "id shape"],
    ["an empty name", { ...anEntity(), name: " " }, "name shape"],
    ["a word for a number", { ...anEntity(), properties: { iso: 5 } }, "properties.iso shape"],
    ["a coordinate", { ...anEntity(), latitude: 1.5 }, "latitude unknown-key"],
  ])("is refused with %s", (_, row, fault) => {
    expect(inShort([row])).toEqual([`1 ${fault}`]);
  });

  it("is refused with a key inside that is none", () => {
    const row = { ...aRelation(), properties: { speed: "fast" } };
    expect(inShort([...someRows().filter(({ type }) => type !== "relation"), row])).toEqual([
      "7 properties.speed unknown-key",
    ]);
  });

  it("is refused with a list in which one id is none", () => {
    const row = { ...aClaim(), contradicts: ["claim/other", "other"] };
    expect(inShort([row])).toEqual(["1 contradicts[1] shape"]);
  });

  it("is refused without a key that it needs, and says which", () => {
    const { name: _, ...nameless } = anEntity();
    expect(faultsOf(aPack([nameless]))).toEqual([
      {
        file: "test/rows.jsonl",
        row: 1,
        field: "name",
        rule: "missing",
        message: 'A row of this type needs "name". Add it.',
      },
    ]);
  });

  it("is told of each fault it has", () => {
    expect(inShort([{ type: "quantity", id: "quantity/a", claim: "b", size: 1 }])).toEqual([
      "1 claim shape",
      "1 unit missing",
      "1 size unknown-key",
    ]);
  });
});
