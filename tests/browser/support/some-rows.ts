import type { Row } from "../../../contract/rows.ts";
import {
  ClaimId,
  DocumentId,
  EntityId,
  EvidenceId,
  RelationId,
  SourceId,
} from "../../../contract/ids.ts";

const mexico = EntityId.parse("place/mexico");
const guatemala = EntityId.parse("place/guatemala");
const document = DocumentId.parse("document/atlas");
const source = SourceId.parse("source/atlas");
const claim = ClaimId.parse("claim/guatemala-borders-mexico");

/** A small text of the reader's own: Guatemala borders Mexico, as an atlas has it. */
export const atlas: readonly Row[] = [
  { type: "source", id: source, name: "An atlas" },
  { type: "document", id: document, title: "An atlas of Central America", source },
  {
    type: "entity",
    id: guatemala,
    kind: "Place",
    name: "Guatemala",
    properties: { level: "country" },
  },
  {
    type: "claim",
    id: claim,
    text: "Guatemala borders Mexico.",
    kind: "fact",
    modality: "asserted",
    status: "accepted",
    predicate: "BORDERS",
    subject: guatemala,
    object: mexico,
  },
  {
    type: "evidence",
    id: EvidenceId.parse("evidence/guatemala-borders-mexico"),
    claim,
    document,
    stance: "supports",
    url: "https://example.org/atlas",
    note: "Map 7",
  },
  {
    type: "relation",
    id: RelationId.parse("relation/guatemala-borders-mexico"),
    kind: "BORDERS",
    from: guatemala,
    to: mexico,
    layer: null,
    modality: "asserted",
    claims: [claim],
  },
];
