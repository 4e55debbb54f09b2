import * as z from "zod";

import * as evidence from "../graph-seed/ontology/evidence.ts";
import { Layer } from "../graph-seed/ontology/layers.ts";
import { Modality } from "../graph-seed/ontology/modalities.ts";
import { Kind, RelationType } from "../graph-seed/ontology/ids.ts";
import * as ids from "./ids.ts";

/** The rows of the exchange format: one JSON object a line, told apart by `type`. */

const Line = z.string().trim().min(1).max(2_000);
const Name = z.string().trim().min(1).max(300);
/** A year, a month or a day. */
/** A year, a month or a day. */
export const When = z
  .string()
  .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, "expected a date like 2023-04-30");
const Confidence = z.int().min(0).max(100);
const Url = z.url({ protocol: /^https?$/ }).max(2_000);
const Sha256 = z.string().regex(/^[0-9a-f]{64}$/, "expected a SHA-256 in hex");

export const DocumentRow = z.strictObject({
  type: z.literal("document"),
  id: ids.DocumentId,
  title: Name,
  source: ids.SourceId.optional(),
  date: When.optional(),
  url: Url.optional(),
  sha256: Sha256.optional(),
  language: z.string().max(35).optional(),
  author: Name.optional(),
});

export const SourceRow = z.strictObject({
  type: z.literal("source"),
  id: ids.SourceId,
  name: Name,
  kind: Name.optional(),
  reliability: evidence.Reliability.optional(),
  url: Url.optional(),
});

export const EntityRow = z.strictObject({
  type: z.literal("entity"),
  id: ids.EntityId,
  kind: Kind,
  name: Name,
  aliases: z.array(Name).optional(),
  /** Other names that are ours, not the source's; they make search find the right thing. */
  ownAliases: z.array(Name).optional(),
  names: z.strictObject({ es: Name.optional(), zh: Name.optional() }).optional(),
  summary: Line.optional(),
  properties: z.record(z.string(), z.string().max(300)).optional(),
});

export const RelationProperties = z.strictObject({
  commodity: ids.EntityId.optional(),
  flow: ids.EntityId.optional(),
  quality: Name.optional(),
  status: Name.optional(),
  mode: Name.optional(),
  role: Name.optional(),
  delay: Name.optional(),
  strength: Name.optional(),
});

export const RelationRow = z.strictObject({
  type: z.literal("relation"),
  id: ids.RelationId,
  kind: RelationType,
  from: ids.EntityId,
  to: ids.EntityId,
  layer: Layer.nullable(),
  modality: Modality,
  claims: z.array(ids.ClaimId).min(1),
  sign: evidence.Sign.optional(),
  confidence: Confidence.optional(),
  validFrom: When.optional(),
  validTo: When.optional(),
  properties: RelationProperties.optional(),
});

export const ClaimRow = z.strictObject({
  type: z.literal("claim"),
  id: ids.ClaimId,
  text: Line,
  kind: evidence.ClaimKind,
  modality: Modality,
  status: evidence.ClaimStatus,
  predicate: RelationType.optional(),
  subject: ids.EntityId.optional(),
  object: ids.EntityId.optional(),
  sign: evidence.Sign.optional(),
  polarity: evidence.Polarity.optional(),
  /** The word of the text that limits the claim: often, largely, reportedly. */
  hedge: Name.optional(),
  confidence: Confidence.optional(),
  confidenceBasis: Line.optional(),
  attributedTo: ids.EntityId.optional(),
  validFrom: When.optional(),
  validTo: When.optional(),
  asOf: When.optional(),
  rank: evidence.Rank.optional(),
  rankReason: Line.optional(),
  indicator: ids.EntityId.optional(),
  contradicts: z.array(ids.ClaimId).optional(),
  refines: z.array(ids.ClaimId).optional(),
  supersedes: z.array(ids.ClaimId).optional(),
  derivedFrom: z.array(ids.ClaimId).optional(),
  createdBy: evidence.CreatedBy.optional(),
  createdAt: z.string().max(35).optional(),
});

/** A passage of a text, or a reference to one. */
export const EvidenceRow = z.strictObject({
  type: z.literal("evidence"),
  id: ids.EvidenceId,
  claim: ids.ClaimId,
  document: ids.DocumentId,
  stance: evidence.Stance,
  para: z.int().min(1).optional(),
  quote: z.string().min(1).max(200).optional(),
  /** Offsets in Unicode code points into the whole text; the end is exclusive. */
  start: z.int().min(0).optional(),
  end: z.int().min(1).optional(),
  sha256: Sha256.optional(),
  url: Url.optional(),
  note: Line.optional(),
  retrievedAt: z.string().max(35).optional(),
});

export const QuantityRow = z.strictObject({
  type: z.literal("quantity"),
  id: ids.QuantityId,
  claim: ids.ClaimId,
  value: z.number().optional(),
  text: Line.optional(),
  unit: Name,
  lower: z.number().optional(),
  upper: z.number().optional(),
  comparator: evidence.Comparator.optional(),
  kind: evidence.QuantityKind.optional(),
  baseValue: z.number().optional(),
  basePeriod: Name.optional(),
  periodType: evidence.PeriodType.optional(),
  periodStart: When.optional(),
  periodEnd: When.optional(),
  geography: Name.optional(),
  population: Name.optional(),
  /** When the figure was released; not when it was true. */
  vintage: When.optional(),
  dataStatus: evidence.DataStatus.optional(),
  method: Line.optional(),
});

export const Row = z.discriminatedUnion("type", [
  DocumentRow,
  SourceRow,
  EntityRow,
  RelationRow,
  ClaimRow,
  EvidenceRow,
  QuantityRow,
]);
export type Row = z.infer<typeof Row>;
export type RowType = Row["type"];
export type DocumentRow = z.infer<typeof DocumentRow>;
export type SourceRow = z.infer<typeof SourceRow>;
export type EntityRow = z.infer<typeof EntityRow>;
export type RelationRow = z.infer<typeof RelationRow>;
export type ClaimRow = z.infer<typeof ClaimRow>;
export type EvidenceRow = z.infer<typeof EvidenceRow>;
export type QuantityRow = z.infer<typeof QuantityRow>;
