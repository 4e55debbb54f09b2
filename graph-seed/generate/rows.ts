import type * as z from "zod";

import type { Row } from "../../contract/rows.ts";
import { Reliability } from "../ontology/evidence.ts";
import { ontology } from "../ontology/the-ontology.ts";
import { type Cast, castFor, type Wanted } from "./cast.ts";
import { createEdges, type MadeEdge } from "./edges.ts";
import { createRandom, pick, pickIndex } from "./random.ts";
import { thingId, thingName, thingRow } from "./things.ts";

export type MadeRow = z.input<typeof Row>;

const stream = 4;
/** One claim of so many has a figure. */
const figureEvery = 20;

/**
 * The rows of a made-up graph in the order of an export, one after the other and none kept. They
 * keep every rule of the ontology and of the evidence model.
 *
 * A bare graph has entities and relations only. Each of its relations names one claim that has no
 * row: it stands for an accepted, asserted claim without a number, which one document supports.
 * Whoever reads such rows makes the relation's view from that; an import refuses them.
 */
export function* madeRows(wanted: Wanted): Generator<MadeRow> {
  const cast = castFor(wanted);
  const edgeAt = createEdges(cast, wanted);
  for (let at = 0; at < cast.sources; at += 1) yield sourceRow(at);
  for (let at = 0; at < cast.documents; at += 1) yield documentRow(at, cast, wanted.seed);
  for (let at = 0; at < wanted.nodes; at += 1) yield thingRow(at, cast, wanted.seed);
  for (let at = 0; at < wanted.edges; at += 1) yield relationRow(at, edgeAt(at), cast);
  if (!wanted.bare) yield* evidenceLayer(wanted, cast, edgeAt);
}

function* evidenceLayer(
  { edges, seed }: Wanted,
  cast: Cast,
  edgeAt: (at: number) => MadeEdge,
): Generator<MadeRow> {
  for (let at = 0; at < edges; at += 1) yield claimRow(at, edgeAt(at), { cast, seed });
  for (let at = 0; at < edges; at += 1) yield evidenceRow(at, cast, seed);
  for (let at = 0; at < edges; at += figureEvery) yield quantityRow(at, seed);
}

/** How many rows of each type there will be. */
export function countRows(wanted: Wanted): Record<MadeRow["type"], number> {
  const { documents, sources } = castFor(wanted);
  const claims = wanted.bare ? 0 : wanted.edges;
  return {
    source: sources,
    document: documents,
    entity: wanted.nodes,
    relation: wanted.edges,
    claim: claims,
    evidence: claims,
    quantity: Math.ceil(claims / figureEvery),
  };
}

function sourceRow(at: number): MadeRow {
  const reliability = Reliability.options[at % Reliability.options.length];
  return { type: "source", id: `source/made-${at}`, name: `Made-up publisher ${at}`, reliability };
}

function documentRow(at: number, { sources }: Cast, seed: number): MadeRow {
  const random = createRandom(seed, stream, at);
  return {
    type: "document",
    id: `document/made-${at}`,
    title: `Made-up report ${at}`,
    source: `source/made-${at % sources}`,
    date: String(2010 + pickIndex(15, random)),
    language: "en",
  };
}

function relationRow(at: number, edge: MadeEdge, cast: Cast): MadeRow {
  const { type, from, to, layer, modality, confidence, sign, commodity } = edge;
  return {
    type: "relation",
    id: `relation/made-${at}`,
    kind: type,
    from: thingId(from, cast),
    to: thingId(to, cast),
    layer,
    modality,
    claims: [`claim/made-${at}`],
    ...(sign !== null && { sign }),
    ...(confidence !== null && { confidence }),
    ...(commodity !== null && { properties: { commodity: thingId(commodity, cast) } }),
  };
}

type Within = { readonly cast: Cast; readonly seed: number };

function claimRow(at: number, edge: MadeEdge, { cast, seed }: Within): MadeRow {
  const { type, from, to, modality, confidence, sign } = edge;
  const random = createRandom(seed, stream + 1, at);
  const reading = ontology.relationTypes[type]?.reading.en ?? type;
  return {
    type: "claim",
    id: `claim/made-${at}`,
    text: `${thingName(from, cast, seed)} ${reading} ${thingName(to, cast, seed)}.`,
    kind: sign === null ? "fact" : "causal",
    modality,
    status: "accepted",
    predicate: type,
    subject: thingId(from, cast),
    object: thingId(to, cast),
    ...(sign !== null && { sign }),
    ...(random() < 0.1 && { hedge: pick(["largely", "often", "reportedly"], random) }),
    ...(confidence !== null && { confidence }),
    ...(random() < 0.2 && { validFrom: String(2000 + pickIndex(25, random)) }),
  };
}

function evidenceRow(at: number, { documents }: Cast, seed: number): MadeRow {
  const random = createRandom(seed, stream + 2, at);
  return {
    type: "evidence",
    id: `evidence/made-${at}`,
    claim: `claim/made-${at}`,
    document: `document/made-${pickIndex(documents, random, 1.5)}`,
    stance: "supports",
    note: `page ${1 + pickIndex(300, random)}`,
  };
}

function quantityRow(at: number, seed: number): MadeRow {
  const random = createRandom(seed, stream + 3, at);
  return {
    type: "quantity",
    id: `quantity/made-${at}`,
    claim: `claim/made-${at}`,
    value: pickIndex(1_000_000, random, 3),
    unit: "units",
    kind: "count",
    vintage: String(2010 + pickIndex(15, random)),
  };
}
