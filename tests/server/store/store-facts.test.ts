import { describe, expect, it } from "vitest";

import { storeFacts } from "../../../server/store/store-facts.ts";
import { aClaim, anEntity, anEvidence, aRelation, someRows } from "../../support/rows.ts";

describe("what follows from all rows together", () => {
  it("is a view, an owner for each claim, and neighbours", () => {
    const facts = storeFacts(someRows());
    expect(facts.views.get("relation/east-borders-west")?.view).toEqual({
      modality: "asserted",
      confidence: null,
      contested: false,
      hedged: false,
      claims: ["claim/east-borders-west"],
    });
    expect([...facts.ownerOf]).toEqual([["claim/east-borders-west", "relation/east-borders-west"]]);
    expect([...facts.neighbours]).toEqual([
      ["place/east", 1],
      ["place/west", 1],
    ]);
  });

  it("counts another thing once, whatever joins the two, and a thing never as its own", () => {
    const again = { subject: "place/west", object: "place/east", predicate: "PART_OF" };
    const alone = { subject: "place/west", object: "place/west", predicate: "PART_OF" };
    const part = { kind: "PART_OF", from: "place/west" } as const;
    const rows = [
      ...someRows(),
      aRelation({ ...part, id: "relation/a", to: "place/east", claims: ["claim/a"] }),
      aClaim({ ...again, id: "claim/a" }),
      anEvidence({ id: "evidence/a", claim: "claim/a" }),
      aRelation({ ...part, id: "relation/b", to: "place/west", claims: ["claim/b"] }),
      aClaim({ ...alone, id: "claim/b" }),
      anEvidence({ id: "evidence/b", claim: "claim/b" }),
      anEntity({ id: "place/lone" }),
    ];
    expect([...storeFacts(rows).neighbours]).toEqual([
      ["place/east", 1],
      ["place/west", 1],
    ]);
  });

  it("is nothing for a relation that no claim supports", () => {
    const rows = someRows().filter(({ type }) => type !== "evidence");
    const { views, neighbours, ownerOf } = storeFacts(rows);
    expect([views.size, neighbours.size, ownerOf.size]).toEqual([0, 0, 0]);
  });
});
