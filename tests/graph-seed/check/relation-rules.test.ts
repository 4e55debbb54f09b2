import { describe, expect, it } from "vitest";

import type { Row } from "../../../contract/rows.ts";
import { aClaim, anEntity, anEvidence, aRelation, someRows } from "../../support/rows.ts";
import { inShort } from "./faults-of.ts";

const factors = [
  anEntity({ id: "factor/rain", kind: "Factor", name: "Rain" }),
  anEntity({ id: "factor/trade", kind: "Factor", name: "Trade" }),
];

/** The rows with the border's relation and claim changed alike; row 5 is the relation, 6 the claim. */
function withBorder(relation: object, claim: object = {}): Row[] {
  return someRows().map((row) => {
    if (row.type === "relation") return aRelation(relation);
    return row.type === "claim" ? aClaim(claim) : row;
  });
}

function influence(relation: object, claim: object = {}): Row[] {
  const ends = { subject: "factor/rain", predicate: "INFLUENCES", object: "factor/trade" };
  const type = { kind: "INFLUENCES", from: "factor/rain", to: "factor/trade" };
  const changed = withBorder({ ...type, layer: "cooperation", ...relation }, { ...ends, ...claim });
  return [...changed, ...factors];
}

describe("a relation's type", () => {
  it("joins only the kinds it may join", () => {
    const rows = [...withBorder({ from: "factor/rain" }, { subject: "factor/rain" }), ...factors];
    expect(inShort(rows)).toEqual(["5 from ends-of-type"]);
    const other = [...withBorder({ to: "factor/rain" }, { object: "factor/rain" }), ...factors];
    expect(inShort(other)).toEqual(["5 to ends-of-type"]);
  });

  it("lies only in a layer it may lie in, or in none if it may", () => {
    expect(inShort(withBorder({ layer: "cooperation" }))).toEqual([]);
    expect(inShort(withBorder({ layer: "drugs" }))).toEqual(["5 layer layer-of-type"]);
    expect(inShort(influence({ layer: null }))).toEqual(["5 layer layer-of-type"]);
  });

  it("has a sign only if it makes something rise or fall", () => {
    expect(inShort(influence({ sign: "-" }, { sign: "-" }))).toEqual([]);
    expect(inShort(withBorder({ sign: "-" }, { sign: "-" }))).toEqual([
      "5 sign sign-of-type",
      "6 sign sign-of-type",
    ]);
  });

  it("carries only its own properties", () => {
    expect(inShort(influence({ properties: { delay: "months" } }))).toEqual([]);
    expect(inShort(influence({ properties: { role: "chair" } }))).toEqual([
      "5 properties.role unknown-property",
    ]);
  });

  it("names a commodity as its commodity and a flow as its flow", () => {
    const properties = { commodity: "place/east", flow: "place/west" };
    const rows = withBorder(
      { kind: "SUPPLIES", layer: "arms", properties },
      { predicate: "SUPPLIES" },
    );
    expect(inShort(rows)).toEqual([
      "5 properties.commodity kind-of-property",
      "5 properties.flow kind-of-property",
    ]);
  });

  it("ends when or after it begins", () => {
    expect(inShort(withBorder({ validFrom: "2022-05", validTo: "2022" }))).toEqual([]);
    expect(inShort(withBorder({ validFrom: "2022-05", validTo: "2022-04" }))).toEqual([
      "5 validTo dates-in-order",
    ]);
  });
});

describe("a relation's claims", () => {
  it("say what it says, either way round if it is symmetric", () => {
    const turned = { subject: "place/west", object: "place/east" };
    expect(inShort(withBorder({}, turned))).toEqual([]);
    expect(inShort(influence({}, { subject: "factor/trade", object: "factor/rain" }))).toEqual([
      "5 claims[0] own-claim",
    ]);
    expect(inShort(withBorder({}, { predicate: "PART_OF" }))).toEqual(["5 claims[0] own-claim"]);
    expect(inShort(withBorder({}, { object: undefined }))).toEqual(["5 claims[0] own-claim"]);
  });

  it("are its own, each once", () => {
    const again = aRelation({ id: "relation/again" });
    expect(inShort([...someRows(), again])).toEqual(["8 claims[0] shared-claim"]);
    const twice = ["claim/east-borders-west", "claim/east-borders-west"];
    expect(inShort(withBorder({ claims: twice }))).toEqual(["5 claims[1] repeated-claim"]);
  });

  it("have its sign", () => {
    expect(inShort(influence({ sign: "+" }, { sign: "-" }))).toEqual(["5 sign sign-of-claims"]);
    expect(inShort(influence({}, { sign: "-" }))).toEqual([]);
  });

  it("make its modality and its confidence", () => {
    const claim = { modality: "reported", confidence: 50 };
    expect(inShort(withBorder({ modality: "reported", confidence: 50 }, claim))).toEqual([]);
    expect(inShort(withBorder({ modality: "reported" }, claim))).toEqual([]);
    expect(inShort(withBorder({ confidence: 70 }, claim))).toEqual([
      "5 modality view-of-claims",
      "5 confidence view-of-claims",
    ]);
    expect(inShort(withBorder({ confidence: 70 }))).toEqual(["5 confidence view-of-claims"]);
  });

  it("make it more certain when a second source agrees", () => {
    const second = [
      { type: "source", id: "source/other", name: "Another" },
      { type: "document", id: "document/other", title: "Another", source: "source/other" },
      anEvidence({ id: "evidence/other", document: "document/other" }),
    ];
    const rows = (confidence: number) => [
      ...withBorder({ confidence }, { confidence: 50 }),
      ...second,
    ];
    expect(inShort(rows(85))).toEqual([]);
    expect(inShort(rows(50))).toEqual(["5 confidence view-of-claims"]);
  });

  it.each([
    ["is only proposed", { status: "proposed" }],
    ["denies it", { polarity: "negated" }],
  ])("do not support it when the only one %s", (_, claim) => {
    expect(inShort(withBorder({}, claim))).toEqual(["5 claims no-support"]);
  });
});
