import * as z from "zod";

import type { Row } from "../../../contract/rows.ts";
import type { Graph } from "../../engine/graph.ts";
import type { KnownRows } from "../../store/known-rows.ts";
import { linkedPairs, type Walk } from "../../store/linked-ids.ts";
import type { RowsWithout } from "./rows-without.ts";

export type Looking = {
  readonly graph: Graph;
  readonly known: KnownRows;
  readonly signal: AbortSignal | undefined;
};

/** Those of the candidates that something in the graph still names once the others are gone. */
export async function namedElsewhere(
  looking: Looking,
  { rows, candidates }: RowsWithout,
): Promise<Set<string>> {
  const staying = new Set<string>(rows.map(({ row }) => row.id));
  const going = new Set(
    looking.known.all().flatMap(({ row }) => (staying.has(row.id) ? [] : [row.id as string])),
  );
  const things = candidates.filter((id) => isThing(looking.known.row(id)));
  const [walked, carried] = await Promise.all([
    walkedTo(looking, things, going),
    carriedBy(looking, things, going),
  ]);
  // Claims, evidence and figures go with what they speak of, and are no one's to keep.
  const others = candidates.filter((id) => !isLoose(looking.known.row(id)));
  return keepPublishers(looking, candidates, new Set([...walked, ...carried, ...others]));
}

function isThing(row: Row | undefined): boolean {
  return row?.type === "entity" || row?.type === "document";
}

function isLoose(row: Row | undefined): boolean {
  return isThing(row) || row?.type === "source";
}

const walks: readonly Walk[] = ["relationsOf", "claimsAbout", "evidenceIn"];

async function walkedTo(
  { graph, signal }: Looking,
  ids: readonly string[],
  going: ReadonlySet<string>,
): Promise<string[]> {
  const pairs = await Promise.all(walks.map(async (walk) => linkedPairs(graph, walk, ids, signal)));
  return pairs.flat().flatMap(({ near, far }) => (going.has(far) ? [] : [near]));
}

const carriedText = `
  MATCH (:Entity)-[r]->(:Entity)
  WHERE r.commodity IN $ids OR r.flow IN $ids
  RETURN r.id AS relation, r.commodity AS commodity, r.flow AS flow
`;
const Carried = z.object({
  relation: z.string(),
  commodity: z.string().nullable(),
  flow: z.string().nullable(),
});
const carriers = /^(?:commodity|flow)\//;

/** Commodities and flows that relations name as what they carry; no index finds these. */
async function carriedBy(
  { graph, signal }: Looking,
  candidates: readonly string[],
  going: ReadonlySet<string>,
): Promise<string[]> {
  const ids = candidates.filter((id) => carriers.test(id));
  if (ids.length === 0) return [];
  const statement = { name: "carried-by", cypher: carriedText, params: { ids }, row: Carried };
  const patience = { milliseconds: 60_000, ...(signal && { signal }) };
  const found = await graph.read(statement, patience);
  return found
    .filter(({ relation }) => !going.has(relation))
    .flatMap(({ commodity, flow }) => [commodity ?? [], flow ?? []].flat());
}

/** A publisher stays while a document of its stays. */
async function keepPublishers(
  { graph, known, signal }: Looking,
  candidates: readonly string[],
  named: ReadonlySet<string>,
): Promise<Set<string>> {
  const publishers = candidates.filter((id) => known.row(id)?.type === "source");
  const pairs = await linkedPairs(graph, "documentsBy", publishers, signal);
  const busy = pairs.filter(({ far }) => !candidates.includes(far) || named.has(far));
  return new Set([...named, ...busy.map(({ near }) => near)]);
}
