import {
  ClaimRow,
  DocumentRow,
  EntityRow,
  EvidenceRow,
  QuantityRow,
  RelationRow,
  type Row,
  SourceRow,
} from "../../contract/rows.ts";

/** Rows as a file has them; a test names only the keys it is about. */
type Keys<Shape> = Partial<Record<keyof Shape, unknown>>;

export function aSource(keys: Keys<SourceRow> = {}): SourceRow {
  return SourceRow.parse({ type: "source", id: "source/paper", name: "The Paper", ...keys });
}

export function aDocument(keys: Keys<DocumentRow> = {}): DocumentRow {
  return DocumentRow.parse({
    type: "document",
    id: "document/report",
    title: "A report",
    source: "source/paper",
    ...keys,
  });
}

/** A country, or a thing of another kind without properties. */
export function anEntity(keys: Keys<EntityRow> = {}): EntityRow {
  const { kind = "Place" } = keys;
  return EntityRow.parse({
    type: "entity",
    id: "place/east",
    kind,
    name: "East",
    ...(kind === "Place" && { properties: { level: "country" } }),
    ...keys,
  });
}

/** East borders West, by a claim of its own. */
export function aRelation(keys: Keys<RelationRow> = {}): RelationRow {
  return RelationRow.parse({
    type: "relation",
    id: "relation/east-borders-west",
    kind: "BORDERS",
    from: "place/east",
    to: "place/west",
    layer: null,
    modality: "asserted",
    claims: ["claim/east-borders-west"],
    ...keys,
  });
}

export function aClaim(keys: Keys<ClaimRow> = {}): ClaimRow {
  return ClaimRow.parse({
    type: "claim",
    id: "claim/east-borders-west",
    text: "East and West share a border.",
    kind: "fact",
    modality: "asserted",
    status: "accepted",
    predicate: "BORDERS",
    subject: "place/east",
    object: "place/west",
    ...keys,
  });
}

export function anEvidence(keys: Keys<EvidenceRow> = {}): EvidenceRow {
  return EvidenceRow.parse({
    type: "evidence",
    id: "evidence/east-borders-west",
    claim: "claim/east-borders-west",
    document: "document/report",
    stance: "supports",
    note: "page 1",
    ...keys,
  });
}

export function aQuantity(keys: Keys<QuantityRow> = {}): QuantityRow {
  return QuantityRow.parse({
    type: "quantity",
    id: "quantity/length",
    claim: "claim/east-borders-west",
    value: 12,
    unit: "miles",
    ...keys,
  });
}

/** The smallest rows that say something: a source, a document, two places and their border. */
export function someRows(): Row[] {
  return [
    aSource(),
    aDocument(),
    anEntity(),
    anEntity({ id: "place/west", name: "West" }),
    aRelation(),
    aClaim(),
    anEvidence(),
  ];
}
