import * as z from "zod";

import type { ViewEntry } from "../../contract/edge-view.ts";
import { ClaimId, DocumentId, SourceId } from "../../contract/ids.ts";
import { Stance } from "../../graph-seed/ontology/evidence.ts";
import { Modality } from "../../graph-seed/ontology/modalities.ts";

/** A relation's view entries as an engine can hold them: one list per key, -1 and "" for none. */
export const ViewLists = z.object({
  claims: z.array(ClaimId),
  documents: z.array(DocumentId),
  sources: z.array(z.union([SourceId, z.literal("")])),
  stances: z.array(Stance),
  modalities: z.array(Modality),
  confidences: z.array(z.int().min(-1).max(100)),
  hedges: z.array(z.string()),
  validFroms: z.array(z.string()),
  validTos: z.array(z.string()),
  restsOn: z.array(z.string()),
});
export type ViewLists = z.infer<typeof ViewLists>;

/** What to read of a relation in a map so that it is ViewLists. */
export const viewLists = Object.keys(ViewLists.shape)
  .map((key) => `.${key}`)
  .join(", ");

export function toViewLists(entries: readonly ViewEntry[]): ViewLists {
  return {
    claims: entries.map(({ claim }) => claim),
    documents: entries.map(({ document }) => document),
    sources: entries.map(({ source }) => source ?? ""),
    stances: entries.map(({ stance }) => stance),
    modalities: entries.map(({ modality }) => modality),
    confidences: entries.map(({ confidence }) => confidence ?? -1),
    hedges: entries.map(({ hedge }) => hedge ?? ""),
    validFroms: entries.map(({ validFrom }) => validFrom ?? ""),
    validTos: entries.map(({ validTo }) => validTo ?? ""),
    restsOn: entries.map(({ restsOn }) => restsOn.join(" ")),
  };
}

/** @throws StoredShapeError when the lists differ in length. */
export function fromViewLists(lists: ViewLists): ViewEntry[] {
  return lists.claims.map((claim, index) => ({
    claim,
    document: at(lists.documents, index),
    source: at(lists.sources, index) || null,
    stance: at(lists.stances, index),
    modality: at(lists.modalities, index),
    confidence: at(lists.confidences, index) < 0 ? null : at(lists.confidences, index),
    hedge: at(lists.hedges, index) || null,
    validFrom: at(lists.validFroms, index) || null,
    validTo: at(lists.validTos, index) || null,
    restsOn: at(lists.restsOn, index)
      .split(" ")
      .filter((id) => id !== "")
      .map((id) => DocumentId.parse(id)),
  }));
}

function at<Item>(list: readonly Item[], index: number): Item {
  const item = list[index];
  if (item === undefined) throw new StoredShapeError("A relation's lists differ in length.");
  return item;
}

/** What lies in the store is not what Contraflow writes. */
export class StoredShapeError extends Error {
  override name = "StoredShapeError";
}
