import type {
  ClaimDetail,
  EntityDetail,
  RelationDetail,
} from "../../../contract/endpoints/details.ts";
import type { DocumentInfo } from "../../../contract/endpoints/schema.ts";
import { EvidenceId, QuantityId, SourceId } from "../../../contract/ids.ts";
import { aNode, anEdge, claim, document, place } from "./build.ts";

type Evidence = ClaimDetail["evidence"][number];
type Figure = ClaimDetail["quantities"][number];

export function anEvidence(slug: string, more: Partial<Evidence> = {}): Evidence {
  return {
    id: EvidenceId.parse(`evidence/${slug}`),
    document: document("article"),
    stance: "supports",
    para: 6,
    quote: "especially from China",
    ...more,
  };
}

export function aFigure(slug: string, more: Partial<Figure> = {}): Figure {
  return { id: QuantityId.parse(`quantity/${slug}`), unit: "deaths", ...more };
}

/** A claim that China supplies Mexico, with one passage. */
export function aClaim(slug: string, more: Partial<ClaimDetail> = {}): ClaimDetail {
  return {
    id: claim(slug),
    text: `The claim ${slug}.`,
    kind: "fact",
    modality: "asserted",
    status: "accepted",
    predicate: "SUPPLIES",
    subject: place("china"),
    object: place("mexico"),
    evidence: [anEvidence(slug)],
    quantities: [],
    against: [],
    relations: [anEdge("china", "mexico").id],
    mentions: [],
    ...more,
  };
}

export function aRelationDetail(more: Partial<RelationDetail> = {}): RelationDetail {
  const { id: from, kind, name } = aNode("china");
  const mexico = aNode("mexico");
  return {
    edge: anEdge("china", "mexico"),
    from: { id: from, kind, name },
    to: { id: mexico.id, kind: mexico.kind, name: mexico.name },
    claims: [aClaim("one")],
    against: [],
    ...more,
  };
}

export function anEntityDetail(more: Partial<EntityDetail> = {}): EntityDetail {
  return {
    node: aNode("china", { neighbours: 3 }),
    neighbourCounts: [],
    claims: [aClaim("one")],
    claimCount: 1,
    ...more,
  };
}

export function aDocument(slug: string, more: Partial<DocumentInfo> = {}): DocumentInfo {
  return {
    id: document(slug),
    title: `The ${slug}`,
    source: { id: SourceId.parse("source/author"), name: "The author" },
    claims: 1,
    relations: 1,
    ...more,
  };
}
