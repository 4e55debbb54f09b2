import { describe, expect, it } from "vitest";

import {
  aClaim,
  aDocument,
  anEntity,
  anEvidence,
  aQuantity,
  someRows,
} from "../../support/rows.ts";
import { inShort } from "./faults-of.ts";

const sha256 = "a".repeat(64);

/** A claim beside the border's, with evidence; it is row 8. */
function andClaim(keys: object, ...more: readonly unknown[]): string[] {
  const alone = { id: "claim/other", predicate: undefined, object: undefined };
  const evidence = anEvidence({ id: "evidence/other", claim: "claim/other" });
  return inShort([...someRows(), aClaim({ ...alone, ...keys }), evidence, ...more]);
}

function andEvidence(keys: object): string[] {
  const rows = someRows().filter(({ type }) => type !== "evidence");
  return inShort([...rows, anEvidence(keys)]);
}

function andQuantity(keys: object): string[] {
  return inShort([...someRows(), aQuantity(keys)]);
}

describe("a claim", () => {
  it("rests on evidence or on other claims", () => {
    const bare = { id: "claim/bare", predicate: undefined, object: undefined };
    expect(inShort([...someRows(), aClaim(bare)])).toEqual(["8 id claim-without-evidence"]);
    const derivedFrom = ["claim/east-borders-west"];
    expect(inShort([...someRows(), aClaim({ ...bare, derivedFrom })])).toEqual([]);
  });

  it("does not contradict itself", () => {
    expect(andClaim({ contradicts: ["claim/east-borders-west"] })).toEqual([]);
    expect(andClaim({ contradicts: ["claim/other"] })).toEqual([
      "8 contradicts[0] contradicts-itself",
    ]);
  });

  it.each(["derivedFrom", "supersedes", "refines"])(
    "does not lead back to itself by %s",
    (link) => {
      const third = aClaim({ id: "claim/third", predicate: undefined, [link]: ["claim/fourth"] });
      const fourth = aClaim({ id: "claim/fourth", predicate: undefined, [link]: ["claim/third"] });
      const said = [third, fourth].map(({ id }) =>
        anEvidence({ id: id.replace("claim", "evidence"), claim: id }),
      );
      expect(andClaim({ [link]: ["claim/third"] }, third, fourth, ...said)).toEqual([
        `11 ${link} cycle`,
      ]);
      expect(andClaim({ [link]: ["claim/other"] })).toEqual([`8 ${link} cycle`]);
    },
  );

  it("is attributed to someone who can speak, and measured by a series", () => {
    const roles = { attributedTo: "place/east", indicator: "place/west" };
    expect(andClaim(roles)).toEqual([
      "8 indicator kind-of-property",
      "8 attributedTo kind-of-property",
    ]);
    const series = anEntity({ id: "indicator/rain", kind: "Indicator", name: "Rain" });
    const body = anEntity({ id: "public-body/court", kind: "PublicBody", name: "A court" });
    expect(andClaim({ attributedTo: body.id, indicator: series.id }, series, body)).toEqual([]);
  });

  it("ends when or after it begins", () => {
    expect(andClaim({ validFrom: "2023", validTo: "2022" })).toEqual(["8 validTo dates-in-order"]);
  });
});

describe("evidence", () => {
  it("quotes at most eight words, whatever parts them", () => {
    expect(andEvidence({ quote: "one two three four five six seven eight" })).toEqual([]);
    expect(andEvidence({ quote: "one two\u00a0three four  five\nsix seven eight nine" })).toEqual([
      "7 quote quote-length",
    ]);
  });

  it("says where to look", () => {
    expect(andEvidence({ note: undefined })).toEqual(["7 quote passage-or-reference"]);
    expect(andEvidence({ note: undefined, url: "https://example.org/report" })).toEqual([]);
    expect(andEvidence({ note: undefined, para: 3 })).toEqual([]);
  });

  it("spans its quote in code points", () => {
    expect(andEvidence({ quote: "a 🌍", start: 5, end: 8 })).toEqual([]);
    expect(andEvidence({ quote: "a 🌍", start: 5, end: 9 })).toEqual(["7 end offsets"]);
    expect(andEvidence({ start: 5, end: 5 })).toEqual(["7 end offsets"]);
    expect(andEvidence({ quote: "abc", start: 5 })).toEqual(["7 end offsets"]);
    expect(andEvidence({ quote: "abc", end: 5 })).toEqual(["7 start offsets"]);
  });

  it("was read in the text that the document states, where it states one", () => {
    expect(andEvidence({ sha256 })).toEqual([]);
    const [source, , east, west, relation, claim] = someRows();
    const read = [aDocument({ sha256 }), anEvidence({ sha256: "b".repeat(64) })];
    const rows = [source, read[0], east, west, relation, claim, read[1]];
    expect(inShort(rows)).toEqual(["7 sha256 hash-of-document"]);
  });
});

describe("a quantity", () => {
  it("has a value, or says in words why there is none", () => {
    expect(andQuantity({ value: undefined, text: "a record" })).toEqual([]);
    expect(andQuantity({ value: undefined })).toEqual(["8 value value-or-text"]);
  });

  it("lies between its bounds", () => {
    expect(andQuantity({ lower: 12, upper: 12 })).toEqual([]);
    expect(andQuantity({ lower: 13 })).toEqual(["8 value bounds"]);
    expect(andQuantity({ upper: -1 })).toEqual(["8 value bounds"]);
    expect(andQuantity({ value: undefined, text: "some", lower: 2, upper: 1 })).toEqual([
      "8 upper bounds",
    ]);
  });

  it("covers a time that ends when or after it begins", () => {
    expect(andQuantity({ periodStart: "2022", periodEnd: "2021-12" })).toEqual([
      "8 periodEnd dates-in-order",
    ]);
  });
});
