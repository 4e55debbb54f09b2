import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { viewEdge, type ViewEntry } from "../../contract/edge-view.ts";
import { ClaimId, DocumentId, SourceId } from "../../contract/ids.ts";
import { Stance } from "../../graph-seed/ontology/evidence.ts";
import { Modality } from "../../graph-seed/ontology/modalities.ts";

function anEntry(keys: Partial<ViewEntry> = {}): ViewEntry {
  return {
    claim: ClaimId.parse("claim/one"),
    document: DocumentId.parse("document/one"),
    source: SourceId.parse("source/one"),
    stance: "supports",
    modality: "asserted",
    confidence: 70,
    hedge: null,
    validFrom: null,
    validTo: null,
    restsOn: [],
    ...keys,
  };
}

const two = ClaimId.parse("claim/two");
const otherDocument = DocumentId.parse("document/two");
const otherSource = SourceId.parse("source/two");

/** An entry, and another in another document of another source. */
function second(keys: Partial<ViewEntry>): ViewEntry[] {
  return [
    anEntry(),
    anEntry({ claim: two, document: otherDocument, source: otherSource, ...keys }),
  ];
}

/** How weak a modality is; none is weaker than all. */
function weakness(modality: string | undefined): number {
  const rank = Modality.options.findIndex((id) => id === modality);
  return rank < 0 ? Number.POSITIVE_INFINITY : rank;
}

const SomeEntry: fc.Arbitrary<ViewEntry> = fc.record({
  claim: fc.constantFrom("claim/a", "claim/b", "claim/c").map((id) => ClaimId.parse(id)),
  document: fc.constantFrom("document/a", "document/b").map((id) => DocumentId.parse(id)),
  source: fc.constantFrom(null, SourceId.parse("source/a"), SourceId.parse("source/b")),
  stance: fc.constantFrom(...Stance.options),
  modality: fc.constantFrom(...Modality.options),
  confidence: fc.option(fc.integer({ min: 0, max: 100 })),
  hedge: fc.option(fc.constant("often")),
  validFrom: fc.constantFrom(null, "2020", "2021-05"),
  validTo: fc.constantFrom(null, "2021", "2022-05-03"),
  restsOn: fc.constantFrom([], [DocumentId.parse("document/a")]),
});

const someEntries = fc.array(SomeEntry, { maxLength: 6 });

describe("the view of an edge", () => {
  it("says what its one claim says", () => {
    expect(viewEdge([anEntry({ hedge: "often" })])).toEqual({
      modality: "asserted",
      confidence: 70,
      contested: false,
      hedged: true,
      claims: ["claim/one"],
    });
  });

  it("is none without a claim that supports it", () => {
    expect(viewEdge([])).toBeNull();
    const stances = ["disputes", "qualifies", "mentions"] as const;
    for (const stance of stances) expect(viewEdge([anEntry({ stance })])).toBeNull();
  });

  it("takes the strongest modality and the highest confidence of that modality", () => {
    const entries = [
      anEntry({ modality: "forecast", confidence: 99 }),
      anEntry({ claim: two, modality: "reported", confidence: 40 }),
      anEntry({ claim: two, modality: "reported", confidence: 55 }),
    ];
    expect(viewEdge(entries)).toMatchObject({ modality: "reported", confidence: 55 });
  });

  it("has no confidence where no claim of its modality has one", () => {
    const entries = [
      anEntry({ confidence: null }),
      anEntry({ modality: "reported", confidence: 50, source: otherSource }),
    ];
    expect(viewEdge(entries)).toMatchObject({ modality: "asserted", confidence: null });
  });

  it("rises to 85 when a second source supports it, and never falls by it", () => {
    expect(viewEdge(second({}))?.confidence).toBe(85);
    expect(viewEdge(second({ modality: "forecast" }))?.confidence).toBe(85);
    expect(viewEdge(second({ confidence: 90 }))?.confidence).toBe(90);
    expect(viewEdge(second({ stance: "mentions" }))?.confidence).toBe(70);
    expect(viewEdge(second({ source: SourceId.parse("source/one") }))?.confidence).toBe(70);
    expect(viewEdge(second({ source: null }))?.confidence).toBe(85);
  });

  it("is contested when an entry disputes it", () => {
    expect(viewEdge([anEntry(), anEntry({ claim: two, stance: "disputes" })])).toEqual({
      modality: "asserted",
      confidence: 70,
      contested: true,
      hedged: false,
      claims: ["claim/one", "claim/two"],
    });
  });

  it("is hedged only when all its best claims are", () => {
    const hedged = anEntry({ hedge: "often" });
    expect(viewEdge([hedged, anEntry({ claim: two })])?.hedged).toBe(false);
    expect(viewEdge([hedged, anEntry({ claim: two, modality: "implied" })])?.hedged).toBe(true);
  });

  it("stands only on documents in scope, and a derived claim only on all of its own", () => {
    const derived = anEntry({ restsOn: [otherDocument] });
    expect(viewEdge([derived], { documents: new Set(["document/one"]) })).toBeNull();
    expect(viewEdge([derived], { documents: new Set(["document/two"]) })).toBeNull();
    const both = new Set(["document/one", "document/two"]);
    expect(viewEdge([derived], { documents: both })).toEqual(viewEdge([derived]));
  });

  it.each([
    ["2019-12-31", false],
    ["2020-01-01", true],
    ["2021-06-30", true],
    ["2021-07-01", false],
    ["2020", true],
    ["2021", true],
    ["2022", false],
  ])("holds from the first to the last day of its time: at %s %s", (at, holds) => {
    const dated = anEntry({ validFrom: "2020", validTo: "2021-06" });
    expect(viewEdge([dated], { at }) !== null).toBe(holds);
  });

  it("holds on any day when it is undated", () => {
    expect(viewEdge([anEntry()], { at: "1800-01-01" })).toEqual(viewEdge([anEntry()]));
  });

  it("does not hang on the order of its entries", () => {
    fc.assert(
      fc.property(someEntries, (entries) => {
        const one = viewEdge(entries);
        const other = viewEdge(entries.toReversed());
        expect(other && { ...other, claims: other.claims.toSorted() }).toEqual(
          one && { ...one, claims: one.claims.toSorted() },
        );
      }),
    );
  });

  it("is the same for all documents as without a scope, and never more for fewer", () => {
    fc.assert(
      fc.property(someEntries, (entries) => {
        const all = new Set(["document/a", "document/b"]);
        const whole = viewEdge(entries);
        expect(viewEdge(entries, { documents: all })).toEqual(whole);
        const part = viewEdge(entries, { documents: new Set(["document/a"]) });
        expect(weakness(part?.modality)).toBeGreaterThanOrEqual(weakness(whole?.modality));
        const claims = new Set(whole?.claims);
        expect(part?.claims.filter((id) => !claims.has(id)) ?? []).toEqual([]);
      }),
    );
  });
});
