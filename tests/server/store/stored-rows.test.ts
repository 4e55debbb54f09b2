import { describe, expect, it } from "vitest";

import { viewEdge } from "../../../contract/edge-view.ts";
import { viewEntries, viewFacts } from "../../../contract/view-entries.ts";
import {
  StoredDocument,
  StoredEntity,
  toDocumentRow,
  toEntityRow,
  toGraphNode,
} from "../../../server/store/stored-entity.ts";
import {
  claimProps,
  documentProps,
  entityProps,
  plainProps,
  relationProps,
} from "../../../server/store/stored-props.ts";
import {
  StoredClaim,
  StoredEvidence,
  StoredQuantity,
  StoredSource,
  toClaimRow,
  toEvidenceRow,
  toQuantityRow,
  toSourceRow,
} from "../../../server/store/stored-records.ts";
import { StoredRelation, toRelationRow } from "../../../server/store/stored-relation.ts";
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

const extra = { pack: "atlas", neighbours: 2 };
const east = anEntity({
  aliases: ["The East"],
  names: { es: "Este", zh: "东" },
  properties: { level: "country" },
});

describe("a thing in the store", () => {
  it("has its names and properties side by side, and nothing for what it lacks", () => {
    expect(entityProps(east, extra)).toEqual({
      id: "place/east",
      kind: "Place",
      name: "East",
      aliases: ["The East"],
      nameEs: "Este",
      nameZh: "东",
      level: "country",
      neighbours: 2,
      pack: "atlas",
    });
    expect(entityProps(anEntity({ properties: undefined }), { pack: null, neighbours: 0 })).toEqual(
      {
        id: "place/east",
        kind: "Place",
        name: "East",
        neighbours: 0,
      },
    );
  });

  it("comes back as its row, and as the node to be drawn", () => {
    const stored = StoredEntity.parse(entityProps(east, extra));
    const { type: _, ...keys } = east;
    expect(toEntityRow(stored)).toEqual({ row: east, pack: "atlas" });
    expect(toGraphNode(stored)).toEqual({ ...keys, neighbours: 2 });
    expect(toGraphNode(stored, 1)).toEqual({ ...keys, neighbours: 1 });
  });

  it("comes back with no key that its row does not have", () => {
    const stored = StoredEntity.parse(entityProps(anEntity(), { pack: null, neighbours: 0 }));
    expect(toEntityRow(stored)).toStrictEqual({ row: anEntity(), pack: null });
  });
});

describe("a document in the store", () => {
  const report = aDocument({ date: "2023", author: "Someone" });

  it("is a thing whose name is its title", () => {
    expect(documentProps(report, extra)).toEqual({
      id: "document/report",
      kind: "Document",
      name: "A report",
      title: "A report",
      source: "source/paper",
      date: "2023",
      author: "Someone",
      neighbours: 2,
      pack: "atlas",
    });
    const node = toGraphNode(StoredEntity.parse(documentProps(report, extra)));
    expect(node).toEqual({
      id: "document/report",
      kind: "Document",
      name: "A report",
      neighbours: 2,
    });
  });

  it("comes back as its row", () => {
    const stored = StoredDocument.parse(documentProps(report, extra));
    expect(toDocumentRow(stored)).toStrictEqual({ row: report, pack: "atlas" });
  });
});

describe("a relation in the store", () => {
  const row = aRelation({
    kind: "SUPPLIES",
    layer: "drugs",
    validFrom: "2021",
    properties: { commodity: "commodity/tea" },
  });
  const entries = viewEntries(row.claims, viewFacts(someRows()));
  const view = viewEdge(entries);

  it("has its own keys, its answer and the lists behind it", () => {
    if (!view) throw new Error("no view");
    expect(relationProps(row, entries, { view, pack: null })).toEqual({
      id: "relation/east-borders-west",
      layer: "drugs",
      validFrom: "2021",
      ownClaims: ["claim/east-borders-west"],
      commodity: "commodity/tea",
      modality: "asserted",
      contested: false,
      hedged: false,
      claims: ["claim/east-borders-west"],
      documents: ["document/report"],
      sources: ["source/paper"],
      stances: ["supports"],
      modalities: ["asserted"],
      confidences: [-1],
      hedges: [""],
      validFroms: [""],
      validTos: [""],
      restsOn: [""],
    });
  });

  it.each([
    ["with all its keys", row],
    ["without those it lacks", aRelation()],
  ])("comes back as its row %s", (_, relation) => {
    if (!view) throw new Error("no view");
    const held = relationProps(relation, entries, { view, pack: "atlas" });
    const { kind, from: start, to: goal } = relation;
    const stored = StoredRelation.parse({ kind, start, goal, held });
    expect(toRelationRow(stored)).toStrictEqual({ row: relation, pack: "atlas" });
  });
});

describe("the evidence layer in the store", () => {
  it("is as its rows say, a claim with the relation it belongs to", () => {
    const relation = "relation/east-borders-west";
    expect(claimProps(aClaim({ confidence: 0 }), { pack: "atlas", relation })).toEqual({
      id: "claim/east-borders-west",
      text: "East and West share a border.",
      kind: "fact",
      modality: "asserted",
      status: "accepted",
      predicate: "BORDERS",
      subject: "place/east",
      object: "place/west",
      confidence: 0,
      relation,
      pack: "atlas",
    });
    expect(claimProps(aClaim(), { pack: null, relation: undefined })).not.toHaveProperty(
      "relation",
    );
  });

  it("comes back as its rows", () => {
    const relation = "relation/east-borders-west";
    const rows = [
      toClaimRow(StoredClaim.parse(claimProps(aClaim(), { pack: "atlas", relation }))),
      toEvidenceRow(StoredEvidence.parse(plainProps(anEvidence(), { pack: null }))),
      toQuantityRow(StoredQuantity.parse(plainProps(aQuantity(), { pack: "atlas" }))),
      toSourceRow(StoredSource.parse(plainProps(aSource(), { pack: "atlas" }))),
    ];
    expect(rows).toStrictEqual([
      { row: aClaim(), pack: "atlas" },
      { row: anEvidence(), pack: null },
      { row: aQuantity(), pack: "atlas" },
      { row: aSource(), pack: "atlas" },
    ]);
  });
});
