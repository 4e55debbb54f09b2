import { describe, expect, it } from "vitest";

import type { Row } from "../../../contract/rows.ts";
import {
  aClaim,
  aDocument,
  anEntity,
  anEvidence,
  aQuantity,
  aRelation,
  aSource,
  someRows,
} from "../../support/rows.ts";
import { aPack, faultsOf, inShort } from "./faults-of.ts";

const site = "near 38.8895, -77.0353";
const chemical = "all of 7732-18-5";

/** Rows of which one is changed; the others stay. */
function withRow(type: Row["type"], changed: Row): Row[] {
  return someRows().map((row) => (row.type === type ? changed : row));
}

describe("a place", () => {
  it("says which sort it is", () => {
    expect(faultsOf(aPack([anEntity({ properties: undefined })]))).toEqual([
      {
        file: "test/rows.jsonl",
        row: 1,
        field: "properties.level",
        rule: "place-level",
        message: "A Place says which sort it is. Write one of: country, region, border, port.",
      },
    ]);
  });
});

describe("a coordinate", () => {
  it("is refused by name, with what to do", () => {
    expect(faultsOf(aPack([anEntity({ summary: site })]))).toEqual([
      {
        file: "test/rows.jsonl",
        row: 1,
        field: "summary",
        rule: "coordinate",
        message:
          '"38.8895, -77.0353" is a coordinate. ' +
          "Remove it, and name a country, region, border or port.",
      },
    ]);
  });

  it.each<[string, Row[], string]>([
    ["a name", [anEntity({ name: site })], "1 name"],
    ["an alias", [anEntity({ ownAliases: ["East", site] })], "1 ownAliases[1]"],
    ["a translation", [anEntity({ names: { zh: site } })], "1 names.zh"],
    ["a property", [anEntity({ properties: { level: "port", iso: site } })], "1 properties.iso"],
    ["a publisher", [aSource({ name: site })], "1 name"],
    ["a title", [aSource(), aDocument({ title: site })], "2 title"],
    ["an address", [aSource({ url: "https://example.org/@38.8895,-77.0353" })], "1 url"],
    ["a claim", withRow("claim", aClaim({ text: site })), "6 text"],
    ["a note", withRow("evidence", anEvidence({ note: site })), "7 note"],
    ["a figure", [...someRows(), aQuantity({ geography: site })], "8 geography"],
  ])("is seen in %s", (_, rows, place) => {
    expect(inShort(rows)).toEqual([`${place} coordinate`]);
  });

  it("is seen in what a relation says of itself", () => {
    const role = aRelation({ properties: { role: site } });
    expect(inShort(withRow("relation", role))).toContain("5 properties.role coordinate");
  });
});

describe("the name of a chemical", () => {
  it("is refused by name, with what to do, but not in an address", () => {
    const url = "https://example.org/7732-18-5";
    const rows = withRow("claim", aClaim({ text: chemical }));
    expect(faultsOf(aPack([...rows, aSource({ id: "source/other", url })]))).toEqual([
      {
        file: "test/rows.jsonl",
        row: 6,
        field: "text",
        rule: "chemical-name",
        message:
          '"7732-18-5" looks like the name of one chemical. Name the class of goods instead.',
      },
    ]);
  });
});

/** A figure in this unit; it is row 8. */
function andUnit(unit: string): string[] {
  return inShort([...someRows(), aQuantity({ unit })]);
}

describe("a figure", () => {
  it.each([
    "dollars per kilogram",
    "US dollars a pound",
    "USD/kg",
    "euros per pill",
    "pesos por pastilla",
    "dollars per firearm",
    "street value in dollars",
    "unit price",
  ])("is no price of goods: %s", (unit) => {
    expect(andUnit(unit)).toEqual(["8 unit price-of-goods"]);
  });

  it.each(["US dollars", "US dollars a year", "dollars per household", "pounds a month", "pills"])(
    "may be a sum, a mass or a count: %s",
    (unit) => {
      expect(andUnit(unit)).toEqual([]);
    },
  );

  it("is told what to do when its words are a price", () => {
    const figure = aQuantity({ value: undefined, text: "three dollars a pill" });
    expect(faultsOf(aPack([...someRows(), figure]))).toMatchObject([
      {
        field: "text",
        rule: "price-of-goods",
        message:
          '"three dollars a pill" is a price of goods. ' +
          "Remove the figure; a total or a share may stay.",
      },
    ]);
  });
});

describe("what is said of a person or an organization", () => {
  const bank = anEntity({ id: "organization/bank", kind: "Organization", name: "A bank" });
  const ends = { from: "place/east", to: bank.id, kind: "SUPPLIES", layer: "money" };
  const says = { subject: "place/east", object: bank.id, predicate: "SUPPLIES" };

  /** The bank is supplied, by these claims and one evidence each. */
  function byClaims(...claims: readonly object[]): Row[] {
    const ids = claims.map((_, index) => `claim/supplies-${index}`);
    const [source, report, east] = someRows();
    const made = claims.flatMap((keys, index) => [
      aClaim({ id: ids[index], ...says, ...keys }),
      anEvidence({ id: `evidence/supplies-${index}`, claim: ids[index] }),
    ]);
    const relation = aRelation({ id: "relation/supplies", ...ends, claims: ids });
    return [source, report, east, bank, relation, ...made].flatMap((row) => row ?? []);
  }

  it("is refused when only a machine has read it, with what to do", () => {
    expect(faultsOf(aPack(byClaims({ createdBy: "model" })))).toEqual([
      {
        file: "test/rows.jsonl",
        row: 5,
        field: "claims",
        rule: "machine-read",
        message:
          "Only a machine has read this of organization/bank. Let a person read it too: " +
          'add an accepted claim whose createdBy is "person", or remove the relation.',
      },
    ]);
  });

  it("stands on a claim that a person has read, or a rule has made", () => {
    expect(inShort(byClaims({ createdBy: "person" }))).toEqual([]);
    expect(inShort(byClaims({ createdBy: "rule" }))).toEqual([]);
    expect(inShort(byClaims({}))).toEqual([]);
    expect(inShort(byClaims({ createdBy: "model" }, { createdBy: "person" }))).toEqual([]);
  });

  it("does not stand on a person's denial, nor on a claim not accepted", () => {
    const machine = { createdBy: "model" };
    const refused = ["5 claims machine-read"];
    expect(inShort(byClaims(machine, { createdBy: "person", polarity: "negated" }))).toEqual(
      refused,
    );
    expect(inShort(byClaims(machine, { createdBy: "person", status: "proposed" }))).toEqual(
      refused,
    );
  });

  it("is only told once when nothing supports it at all", () => {
    expect(inShort(byClaims({ createdBy: "model", status: "proposed" }))).toEqual([
      "5 claims no-support",
    ]);
  });

  it("is no matter of who has read it when only places are named", () => {
    expect(inShort(withRow("claim", aClaim({ createdBy: "model" })))).toEqual([]);
  });
});
