import { describe, expect, it } from "vitest";

import { referencesOf } from "../../contract/row-references.ts";
import {
  aClaim,
  aDocument,
  anEntity,
  anEvidence,
  aQuantity,
  aRelation,
  aSource,
} from "../support/rows.ts";

describe("the references of a row", () => {
  it("are none for what stands by itself", () => {
    expect([aSource(), anEntity(), aDocument({ source: undefined })].flatMap(referencesOf)).toEqual(
      [],
    );
  });

  it("are the publisher of a document", () => {
    expect(referencesOf(aDocument())).toEqual([
      { field: "source", id: "source/paper", target: "source" },
    ]);
  });

  it("are the ends, the goods, the flow and the claims of a relation", () => {
    const properties = { commodity: "commodity/tea", flow: "flow/tea" };
    expect(referencesOf(aRelation({ properties }))).toEqual([
      { field: "from", id: "place/east", target: "entity" },
      { field: "to", id: "place/west", target: "entity" },
      { field: "properties.commodity", id: "commodity/tea", target: "entity" },
      { field: "properties.flow", id: "flow/tea", target: "entity" },
      { field: "claims[0]", id: "claim/east-borders-west", target: "claim" },
    ]);
  });

  it("are all that a claim names", () => {
    const keys = {
      attributedTo: "person/a",
      indicator: "indicator/a",
      contradicts: ["claim/a"],
      refines: ["claim/b"],
      supersedes: ["claim/c"],
      derivedFrom: ["claim/d", "claim/e"],
    };
    expect(referencesOf(aClaim(keys)).map(({ field, id }) => `${field} ${id}`)).toEqual([
      "subject place/east",
      "object place/west",
      "attributedTo person/a",
      "indicator indicator/a",
      "contradicts[0] claim/a",
      "refines[0] claim/b",
      "supersedes[0] claim/c",
      "derivedFrom[0] claim/d",
      "derivedFrom[1] claim/e",
    ]);
  });

  it("are the claim of evidence and of a figure, and the document of evidence", () => {
    expect([anEvidence(), aQuantity()].flatMap(referencesOf)).toEqual([
      { field: "claim", id: "claim/east-borders-west", target: "claim" },
      { field: "document", id: "document/report", target: "document" },
      { field: "claim", id: "claim/east-borders-west", target: "claim" },
    ]);
  });
});
