import type { ClaimRow, DocumentRow, EvidenceRow, QuantityRow, Row } from "../../contract/rows.ts";
import type { evidenceEdges } from "../../graph-seed/ontology/evidence.ts";
import type { Write } from "../engine/graph.ts";
import { grouped, inBatches } from "./batches.ts";

type Label = "Claim" | "Entity" | "Evidence" | "Quantity" | "Source";

/**
 * An edge of the evidence layer, seen from the row that states it. An engine finds out whether an
 * edge is there by walking all edges of the first node of its pattern: the row's own has few.
 */
type EvidenceEdge = {
  readonly near: readonly [Label, string];
  readonly type: (typeof evidenceEdges)[number];
  readonly runs: "out" | "in";
  readonly far: readonly [Label, string];
  /** Tells apart what two rows of evidence say of one claim in one document. */
  readonly evidence?: string;
};

/** Writes the edges that these rows state; both ends must be there. */
export function* putEvidenceEdges(rows: readonly Row[]): Generator<Write> {
  const texts = grouped(rows.flatMap(edgesOf), cypherOf);
  for (const [cypher, edges] of texts) {
    const name = `put-${edges[0]?.type.toLowerCase()}-edges`;
    yield* inBatches({ name, cypher, rows: edges.map(paramsOf) });
  }
}

/** How many edges these rows state. */
export function countEvidenceEdges(rows: readonly Row[]): number {
  return rows.reduce((sum, row) => sum + edgesOf(row).length, 0);
}

function cypherOf({ near, type, runs, far, evidence }: EvidenceEdge): string {
  // IN is a word of Cypher, and only as a quoted name a type.
  const named = `:\`${type}\``;
  const edge = evidence === undefined ? named : `${named} {evidence: row.evidence}`;
  const arrow = runs === "out" ? `-[${edge}]->` : `<-[${edge}]-`;
  return [
    "UNWIND $rows AS row",
    `MATCH (near:${near[0]} {id: row.near}), (far:${far[0]} {id: row.far})`,
    `MERGE (near)${arrow}(far)`,
  ].join(" ");
}

function paramsOf({ near, far, evidence }: EvidenceEdge) {
  const ends = { near: near[1], far: far[1] };
  return evidence === undefined ? ends : { ...ends, evidence };
}

function edgesOf(row: Row): EvidenceEdge[] {
  switch (row.type) {
    case "document":
      return documentEdges(row);
    case "claim":
      return claimEdges(row);
    case "evidence":
      return edgesOfEvidence(row);
    case "quantity":
      return quantityEdges(row);
    case "source":
    case "entity":
    case "relation":
      return [];
  }
}

function documentEdges({ id, source }: DocumentRow): EvidenceEdge[] {
  if (source === undefined) return [];
  return [{ near: ["Entity", id], type: "PUBLISHED", runs: "in", far: ["Source", source] }];
}

function claimEdges(row: ClaimRow): EvidenceEdge[] {
  const { subject, object, indicator, attributedTo } = row;
  const toThing = (type: EvidenceEdge["type"], id: string | undefined) =>
    id === undefined ? [] : edgeOut(["Claim", row.id], type, ["Entity", id]);
  const toClaims = (type: EvidenceEdge["type"], ids: readonly string[] = []) =>
    ids.flatMap((id) => edgeOut(["Claim", row.id], type, ["Claim", id]));
  return [
    ...toThing("SUBJECT", subject),
    ...toThing("OBJECT", object),
    ...toThing("QUANTIFIES", indicator),
    ...toThing("ATTRIBUTED_TO", attributedTo),
    ...toClaims("CONTRADICTS", row.contradicts),
    ...toClaims("REFINES", row.refines),
    ...toClaims("SUPERSEDES", row.supersedes),
    ...toClaims("DERIVED_FROM", row.derivedFrom),
  ];
}

const saying = { supports: "ASSERTS", disputes: "DISPUTES" } as const;

function edgesOfEvidence({ id, claim, document, stance }: EvidenceRow): EvidenceEdge[] {
  const says = stance === "supports" || stance === "disputes" ? [saying[stance]] : [];
  return [
    ...edgeOut(["Evidence", id], "FOR", ["Claim", claim]),
    ...edgeOut(["Evidence", id], "IN", ["Entity", document]),
    ...says.map((type): EvidenceEdge => {
      return { near: ["Claim", claim], type, runs: "in", far: ["Entity", document], evidence: id };
    }),
  ];
}

function quantityEdges({ id, claim }: QuantityRow): EvidenceEdge[] {
  return edgeOut(["Quantity", id], "ABOUT", ["Claim", claim]);
}

function edgeOut(
  near: EvidenceEdge["near"],
  type: EvidenceEdge["type"],
  far: EvidenceEdge["far"],
): EvidenceEdge[] {
  return [{ near, type, runs: "out", far }];
}
