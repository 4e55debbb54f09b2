import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { viewEdge } from "../../../contract/edge-view.ts";
import { referencesOf } from "../../../contract/row-references.ts";
import type { RelationRow, Row } from "../../../contract/rows.ts";
import { viewEntries, viewFacts } from "../../../contract/view-entries.ts";
import { scopeRows } from "../../../server/exchange/scope-rows.ts";
import { aWorld, documentIds } from "../../support/a-world.ts";
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

const report = new Set(["document/report"]);

function inScope(rows: readonly Row[], documents = report): string[] {
  return scopeRows(rows, documents).map(({ id }) => id);
}

const other: Row[] = [
  aSource({ id: "source/other" }),
  aDocument({ id: "document/other", source: "source/other" }),
];

describe("rows within a scope", () => {
  it("are all that its documents say and what that names", () => {
    const rows = [...someRows(), ...other, anEntity({ id: "place/unnamed" })];
    expect(scopeRows(rows, report)).toEqual(someRows());
    expect(inScope(rows, new Set(["document/other"]))).toEqual(["source/other", "document/other"]);
    expect(inScope(rows, new Set(["document/gone"]))).toEqual([]);
  });

  it("leave out what only another document says, and what it names", () => {
    const rows = [
      ...someRows(),
      ...other,
      anEntity({ id: "place/south" }),
      aClaim({
        id: "claim/other",
        predicate: undefined,
        subject: "place/south",
        object: undefined,
      }),
      anEvidence({ id: "evidence/other", claim: "claim/other", document: "document/other" }),
      aQuantity({ claim: "claim/other" }),
    ];
    expect(scopeRows(rows, report)).toEqual(someRows());
    expect(inScope(rows, new Set(["document/other"]))).toEqual([
      "source/other",
      "document/other",
      "place/south",
      "claim/other",
      "evidence/other",
      "quantity/length",
    ]);
  });

  it("make a relation anew of the claims that are left", () => {
    const second = { id: "claim/second", modality: "reported", confidence: 40 };
    const rows = [
      ...someRows().filter(({ type }) => type !== "relation"),
      ...other,
      aRelation({ claims: ["claim/east-borders-west", "claim/second"], confidence: 85 }),
      aClaim(second),
      anEvidence({ id: "evidence/second", claim: "claim/second", document: "document/other" }),
    ];
    const relations = scopeRows(rows, new Set(["document/other"])).filter(
      ({ type }) => type === "relation",
    );
    expect(relations).toEqual([
      aRelation({ claims: ["claim/second"], modality: "reported", confidence: 40 }),
    ]);
    expect(scopeRows(rows, report).filter(({ type }) => type === "relation")).toEqual([
      aRelation(),
    ]);
  });

  it("keep of the claims a claim names those that stand", () => {
    const rows = [
      ...someRows().filter(({ type }) => type !== "claim"),
      ...other,
      aClaim({ contradicts: ["claim/far", "claim/near"] }),
      aClaim({ id: "claim/near", predicate: undefined }),
      aClaim({ id: "claim/far", predicate: undefined }),
      anEvidence({ id: "evidence/near", claim: "claim/near" }),
      anEvidence({ id: "evidence/far", claim: "claim/far", document: "document/other" }),
    ];
    const claims = scopeRows(rows, report).filter(({ type }) => type === "claim");
    expect(claims).toEqual([
      aClaim({ contradicts: ["claim/near"] }),
      aClaim({ id: "claim/near", predicate: undefined }),
    ]);
  });

  it("hold a derived claim only while all that it rests on is there", () => {
    const rows = [
      ...someRows(),
      ...other,
      aClaim({
        id: "claim/derived",
        predicate: undefined,
        derivedFrom: ["claim/east-borders-west"],
      }),
      anEvidence({ id: "evidence/d", claim: "claim/derived", document: "document/other" }),
    ];
    expect(inScope(rows)).not.toContain("claim/derived");
    expect(inScope(rows, new Set(["document/other"]))).not.toContain("claim/derived");
    expect(inScope(rows, new Set([...report, "document/other"]))).toContain("claim/derived");
  });

  it("keep a document that is only spoken of", () => {
    const rows = [
      ...someRows(),
      ...other,
      aClaim({
        id: "claim/of",
        predicate: undefined,
        subject: "document/other",
        object: undefined,
      }),
      anEvidence({ id: "evidence/of", claim: "claim/of" }),
    ];
    expect(inScope(rows)).toEqual(expect.arrayContaining(["document/other", "source/other"]));
  });
});

const someDocuments = fc.subarray(documentIds).map((ids) => new Set(ids));

function relationsOf(rows: readonly Row[]): RelationRow[] {
  return rows.flatMap((row) => (row.type === "relation" ? [row] : []));
}

type Answer = { readonly modality: string; readonly confidence?: number | null | undefined };

function told(id: string, answer: Answer | null | undefined): string {
  return answer ? `${id} ${answer.modality} ${answer.confidence ?? "none"}` : `${id} is not there`;
}

describe("rows within a scope, in any world", () => {
  it("name nothing that is not among them", () => {
    fc.assert(
      fc.property(aWorld, someDocuments, (rows, documents) => {
        const scoped = scopeRows(rows, documents);
        const ids = new Set<string>(scoped.map(({ id }) => id));
        const named = scoped.flatMap(referencesOf).map(({ id }) => id);
        expect(named.filter((id) => !ids.has(id))).toEqual([]);
      }),
    );
  });

  it("have each relation as its view in that scope is", () => {
    fc.assert(
      fc.property(aWorld, someDocuments, (rows, documents) => {
        const facts = viewFacts(rows);
        const wanted = relationsOf(rows).map(({ id, claims }) => {
          return told(id, viewEdge(viewEntries(claims, facts), { documents }));
        });
        const found = new Map(relationsOf(scopeRows(rows, documents)).map((row) => [row.id, row]));
        expect(relationsOf(rows).map(({ id }) => told(id, found.get(id)))).toEqual(wanted);
      }),
    );
  });

  it("are the same when they are scoped again", () => {
    fc.assert(
      fc.property(aWorld, someDocuments, (rows, documents) => {
        const once = scopeRows(rows, documents);
        expect(scopeRows(once, documents)).toEqual(once);
      }),
    );
  });
});
