import * as z from "zod";

import { type ViewEntry, viewEdge } from "../../contract/edge-view.ts";
import type { GraphEdge } from "../../contract/graph.ts";
import type { DocumentId } from "../../contract/ids.ts";
import { relationProperties as propertyNames } from "../../graph-seed/ontology/ids.ts";
import {
  relationColumns,
  relationProperties,
  StoredRelation,
  StoredRelationWithLists,
} from "../store/stored-relation.ts";
import { fromViewLists } from "../store/view-lists.ts";

const scalars = [
  "id",
  "layer",
  "sign",
  "modality",
  "confidence",
  "contested",
  "hedged",
  "validFrom",
  "validTo",
  "ownClaims",
  ...propertyNames,
].map((key) => `.${key}`);

/** What a question returns of a relation `r` that is answered over all documents. */
export const edgeColumns = relationColumns.replace(".*", scalars.join(", "));

/** The same with its lists, which take three times as long to read. */
export const scopedEdgeColumns = relationColumns;

/** A key that is asked for by name and is not there is answered as null. */
function withoutNulls(row: unknown): unknown {
  const parsed = z.looseObject({ held: z.record(z.string(), z.unknown()) }).parse(row);
  const known = Object.entries(parsed.held).filter(([, value]) => value !== null);
  return { ...parsed, held: Object.fromEntries(known) };
}

export const EdgeRow = z.preprocess(withoutNulls, StoredRelation.transform(toEdge));

/** An edge, and what it is a view of. */
export const ScopedEdgeRow = StoredRelationWithLists.transform((row) => ({
  edge: toEdge(row),
  entries: fromViewLists(row.held),
}));

function toEdge({ kind, start, goal, held }: StoredRelation): GraphEdge {
  const { id, layer = null, modality, contested, hedged, ownClaims } = held;
  const properties = relationProperties(held);
  return {
    id,
    kind,
    from: start,
    to: goal,
    layer,
    modality,
    contested,
    hedged,
    claims: ownClaims,
    ...(held.sign !== undefined && { sign: held.sign }),
    ...(held.confidence !== undefined && { confidence: held.confidence }),
    ...(held.validFrom !== undefined && { validFrom: held.validFrom }),
    ...(held.validTo !== undefined && { validTo: held.validTo }),
    ...(properties && { properties }),
  };
}

/** The edge as if only these documents existed, or null when it does not stand without others. */
export function edgeWithin(
  edge: GraphEdge,
  entries: readonly ViewEntry[],
  documents: readonly DocumentId[],
): GraphEdge | null {
  const view = viewEdge(entries, { documents: new Set(documents) });
  if (view === null) return null;
  const { confidence: _overAll, ...rest } = edge;
  return {
    ...rest,
    modality: view.modality,
    ...(view.confidence !== null && { confidence: view.confidence }),
    contested: view.contested,
    hedged: view.hedged,
    claims: edge.claims.filter((claim) => view.claims.includes(claim)),
  };
}
