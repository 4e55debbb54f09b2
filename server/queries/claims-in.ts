import * as z from "zod";

import { ClaimId, type DocumentId } from "../../contract/ids.ts";
import type { Graph, Patience } from "../engine/graph.ts";
import { isIn } from "./within.ts";

const Base = z.object({
  id: ClaimId,
  derivedFrom: z.array(ClaimId).nullable(),
  documents: z.array(z.string()),
});
type Base = z.infer<typeof Base>;

const cypher = `
  UNWIND $ids AS id
  MATCH (c:Claim {id: id})
  RETURN c.id AS id, c.derivedFrom AS derivedFrom,
    [(c)<-[:FOR]-(v:Evidence) | v.document] AS documents
`;

/**
 * Those of these claims that stand as if only these documents existed: one speaks of it, and a
 * derived claim has all it rests on besides.
 */
export async function claimsIn(
  graph: Graph,
  ids: readonly ClaimId[],
  { documents, ...patience }: Patience & { readonly documents: readonly DocumentId[] },
): Promise<Set<ClaimId>> {
  const bases = await readBases(graph, ids, patience);
  const known = isIn(documents);
  return new Set(ids.filter((id) => stands(id, { bases, known, above: new Set() })));
}

/** The claims, and all that they are derived from. */
async function readBases(
  graph: Graph,
  ids: readonly ClaimId[],
  patience: Patience,
): Promise<ReadonlyMap<ClaimId, Base>> {
  const found = new Map<ClaimId, Base>();
  await readInto(found, { graph, ids: [...new Set(ids)], patience });
  return found;
}

type Reading = {
  readonly graph: Graph;
  readonly ids: readonly ClaimId[];
  readonly patience: Patience;
};

async function readInto(found: Map<ClaimId, Base>, reading: Reading): Promise<void> {
  const { graph, ids, patience } = reading;
  if (ids.length === 0) return;
  const rows = await graph.read(
    { name: "claims-in", cypher, params: { ids }, row: Base },
    patience,
  );
  for (const row of rows) found.set(row.id, row);
  const deeper = new Set(rows.flatMap(({ derivedFrom }) => derivedFrom ?? []));
  await readInto(found, { ...reading, ids: [...deeper].filter((id) => !found.has(id)) });
}

type Reach = {
  readonly bases: ReadonlyMap<ClaimId, Base>;
  readonly known: (document: string) => boolean;
  readonly above: ReadonlySet<ClaimId>;
};

function stands(id: ClaimId, { bases, known, above }: Reach): boolean {
  const claim = bases.get(id);
  if (claim === undefined) return false;
  const { derivedFrom, documents } = claim;
  if (derivedFrom === null || derivedFrom.length === 0) return documents.some(known);
  const deeper = { bases, known, above: new Set([...above, id]) };
  return (
    documents.every(known) &&
    derivedFrom.filter((base) => !above.has(base)).every((base) => stands(base, deeper))
  );
}
