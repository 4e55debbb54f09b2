import { describe, expect, it } from "vitest";

import { aClaim, anEntity, anEvidence, aRelation, someRows } from "../../support/rows.ts";
import { inShort } from "./faults-of.ts";

describe("a thing", () => {
  it("has the prefix of its kind", () => {
    expect(inShort([anEntity({ kind: "Factor" })])).toEqual(["1 id prefix-of-kind"]);
    expect(inShort([anEntity({ id: "document/other", kind: "Document" })])).toEqual([]);
  });

  it("has only properties of its kind, even ones that every object has", () => {
    expect(inShort([anEntity({ properties: { level: "country", iso: "EA" } })])).toEqual([]);
    const properties = { level: "country", unit: "miles", constructor: "x" };
    expect(inShort([anEntity({ properties })])).toEqual([
      "1 properties.unit unknown-property",
      "1 properties.constructor unknown-property",
    ]);
  });

  it("says of its name how it is said in a sentence, whatever its kind", () => {
    const plural = { spoken: "the Eastlands", number: "plural" };
    expect(inShort([anEntity({ properties: { level: "region", ...plural } })])).toEqual([]);
    const body = { id: "public-body/east" as const, kind: "PublicBody" as const };
    expect(inShort([anEntity({ ...body, properties: plural })])).toEqual([]);
    expect(inShort([anEntity({ properties: { level: "region", number: "many" } })])).toEqual([
      "1 properties.number property-value",
    ]);
  });

  it("is a place no finer than a port", () => {
    expect(inShort([anEntity({ properties: { level: "house" } })])).toEqual([
      "1 properties.level property-value",
    ]);
  });

  it("is a person only in a public role", () => {
    const author = anEntity({ id: "person/author", kind: "Person", name: "An Author" });
    const role = aRelation({
      id: "relation/author-in-east",
      kind: "HOLDS_ROLE",
      from: author.id,
      to: "place/east",
      claims: ["claim/author-in-east"],
    });
    const claim = aClaim({
      id: "claim/author-in-east",
      predicate: "HOLDS_ROLE",
      subject: author.id,
      object: "place/east",
    });
    const evidence = anEvidence({ id: "evidence/author-in-east", claim: claim.id });
    expect(inShort([...someRows(), author])).toEqual(["8 id person-without-role"]);
    expect(inShort([...someRows(), author, role, claim, evidence])).toEqual([]);
  });
});
