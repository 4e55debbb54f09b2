import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { ClaimId } from "../../contract/ids.ts";
import type { Row } from "../../contract/rows.ts";
import { viewEntries, viewFacts } from "../../contract/view-entries.ts";
import { aWorld } from "../support/a-world.ts";
import { aClaim, aDocument, anEvidence, aRelation, someRows } from "../support/rows.ts";

const own = aRelation().claims;

function entriesOf(rows: readonly Row[]) {
  return viewEntries(own, viewFacts(rows));
}

/** What an entry says, in short. */
function inShort(rows: readonly Row[]): string[] {
  return entriesOf(rows).map(({ claim, document, stance }) => `${claim} ${document} ${stance}`);
}

function withClaim(keys: object, ...more: readonly Row[]): Row[] {
  return [...someRows().map((row) => (row.type === "claim" ? aClaim(keys) : row)), ...more];
}

describe("the entries of a relation", () => {
  it("carry what its claim says, where, and who published it", () => {
    const keys = { hedge: "often", confidence: 50, validFrom: "2020", validTo: "2021" };
    expect(entriesOf(withClaim(keys))).toEqual([
      {
        claim: "claim/east-borders-west",
        document: "document/report",
        source: "source/paper",
        stance: "supports",
        modality: "asserted",
        confidence: 50,
        hedge: "often",
        validFrom: "2020",
        validTo: "2021",
        restsOn: [],
      },
    ]);
  });

  it("are one per claim, document and stance", () => {
    const again = anEvidence({ id: "evidence/again", note: "page 2" });
    const doubt = anEvidence({ id: "evidence/doubt", stance: "disputes" });
    expect(inShort([...someRows(), again, doubt])).toEqual([
      "claim/east-borders-west document/report disputes",
      "claim/east-borders-west document/report supports",
    ]);
  });

  it("are none of a claim that is not accepted", () => {
    expect(inShort(withClaim({ status: "proposed" }))).toEqual([]);
    expect(inShort(withClaim({ status: "rejected" }))).toEqual([]);
  });

  it("turn a denial round", () => {
    const doubt = anEvidence({ id: "evidence/doubt", stance: "disputes" });
    expect(inShort(withClaim({ polarity: "negated" }, doubt))).toEqual([
      "claim/east-borders-west document/report qualifies",
      "claim/east-borders-west document/report disputes",
    ]);
  });

  it("end with the claims that contradict its own, either way round", () => {
    const loose = { id: "claim/other", predicate: undefined, object: undefined };
    const said = anEvidence({ id: "evidence/other", claim: "claim/other" });
    const wanted = [
      "claim/east-borders-west document/report supports",
      "claim/other document/report disputes",
    ];
    const theirs = aClaim({ ...loose, contradicts: ["claim/east-borders-west"] });
    expect(inShort([...someRows(), theirs, said])).toEqual(wanted);
    const ours = withClaim({ contradicts: ["claim/other"] }, aClaim(loose), said);
    expect(inShort(ours)).toEqual(wanted);
    const denied = withClaim(
      { polarity: "negated", contradicts: ["claim/other"] },
      aClaim(loose),
      said,
    );
    expect(inShort(denied)).toEqual(["claim/east-borders-west document/report disputes"]);
  });

  it("of a derived claim are one per document it rests on, each resting on the others", () => {
    const base = { predicate: undefined, object: undefined };
    const rows = [
      ...withClaim({ derivedFrom: ["claim/a"] }),
      aClaim({ ...base, id: "claim/a", derivedFrom: ["claim/b"] }),
      aClaim({ ...base, id: "claim/b", derivedFrom: ["claim/a"] }),
      aDocument({ id: "document/other", source: undefined }),
      anEvidence({ id: "evidence/b", claim: "claim/b", document: "document/other" }),
    ];
    const entries = entriesOf(rows).map(({ document, restsOn }) => ({ document, restsOn }));
    expect(entries).toEqual([
      { document: "document/other", restsOn: ["document/report"] },
      { document: "document/report", restsOn: ["document/other"] },
    ]);
  });

  it("of a derived claim are none while one that it rests on does not stand", () => {
    const loose = { id: "claim/a", predicate: undefined, object: undefined, status: "proposed" };
    expect(inShort(withClaim({ derivedFrom: ["claim/a"] }, aClaim(loose)))).toEqual([]);
    expect(inShort(withClaim({ derivedFrom: ["claim/gone"] }))).toEqual([]);
    const unsupported = aClaim({ ...loose, status: "accepted" });
    const read = anEvidence({ id: "evidence/a", claim: "claim/a", stance: "mentions" });
    expect(inShort(withClaim({ derivedFrom: ["claim/a"] }, unsupported, read))).toEqual([]);
    const said = anEvidence({ id: "evidence/b", claim: "claim/a" });
    const supported = withClaim({ derivedFrom: ["claim/a"] }, unsupported, read, said);
    expect(inShort(supported)).toEqual(["claim/east-borders-west document/report supports"]);
  });

  it("take a long chain and many ways to one claim in their stride", () => {
    const chain = Array.from({ length: 3_000 }, (_, index) =>
      aClaim({
        id: `claim/c${index}`,
        predicate: undefined,
        object: undefined,
        derivedFrom: index > 1 ? [`claim/c${index - 1}`, `claim/c${index - 2}`] : undefined,
      }),
    );
    const said = ["c0", "c1"].map((name) =>
      anEvidence({ id: `evidence/${name}`, claim: `claim/${name}` }),
    );
    expect(inShort(withClaim({ derivedFrom: ["claim/c2999"] }, ...chain, ...said))).toEqual([
      "claim/east-borders-west document/report supports",
    ]);
  });

  it("are the same whatever the order of the rows, in any world", () => {
    fc.assert(
      fc.property(aWorld, (rows) => {
        const claims = rows.flatMap((row): ClaimId[] => (row.type === "claim" ? [row.id] : []));
        const one = viewEntries(claims, viewFacts(rows));
        expect(viewEntries(claims, viewFacts(rows.toReversed()))).toEqual(one);
        const keys = one.map(({ claim, document, stance }) => `${claim} ${document} ${stance}`);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });
});
