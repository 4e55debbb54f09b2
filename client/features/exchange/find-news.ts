import { things } from "../../../contract/endpoints/explore.ts";
import { documents } from "../../../contract/endpoints/schema.ts";
import { DocumentId, EntityId, RelationId } from "../../../contract/ids.ts";
import { call } from "../../api/call.ts";
import type { News } from "./import-state.ts";
import type { Scan, ScannedRow } from "./scan/scan.ts";

/** Which of the rows of a file the data does not hold yet. */
export async function findNews(scan: Scan, signal: AbortSignal): Promise<News> {
  const [known, missingThings, missingRelations] = await Promise.all([
    call(documents, {}, signal),
    missing(scan.entities, signal),
    missing(scan.relations, signal),
  ]);
  const there = new Set<string>(known.documents.map(({ id }) => id));
  return {
    documents: scan.documents.flatMap(({ id, name }) => {
      const parsed = DocumentId.safeParse(id);
      return parsed.success && !there.has(id) ? [{ id: parsed.data, title: name }] : [];
    }),
    things: missingThings.flatMap((id) => EntityId.safeParse(id).data ?? []),
    relations: missingRelations.flatMap((id) => RelationId.safeParse(id).data ?? []),
    names: new Map(scan.entities.map(({ id, name }) => [id, name])),
  };
}

async function missing(rows: readonly ScannedRow[], signal: AbortSignal) {
  const ids = [...new Set(rows.map(({ id }) => id))];
  return ids.length === 0 ? [] : (await call(things, { ids }, signal)).missing;
}
