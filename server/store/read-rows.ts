import * as z from "zod";

import { compare } from "../../contract/compare.ts";
import type { Graph, Statement } from "../engine/graph.ts";
import { chunksOf } from "./batches.ts";
import type { RowType } from "../../contract/rows.ts";
import type { PlacedRow } from "./placed-row.ts";
import { StoredDocument, StoredEntity, toDocumentRow, toEntityRow } from "./stored-entity.ts";
import * as records from "./stored-records.ts";
import { relationById, relationColumns, StoredRelation, toRelationRow } from "./stored-relation.ts";

/**
 * All rows in the graph, piece by piece in an order that repeats: sources, documents, entities,
 * relations by where they start, claims, evidence, quantities; each by id.
 */
export async function* readRows(graph: Graph, signal?: AbortSignal): AsyncGenerator<PlacedRow> {
  const ask = askWith(graph, signal);
  for (const reading of readings) yield* read(ask, reading);
}

/** Those of the rows of one type that have these ids; one that is not there is left out. */
export async function readRowsById(
  graph: Graph,
  type: RowType,
  ids: readonly string[],
  signal?: AbortSignal,
): Promise<PlacedRow[]> {
  const ask = askWith(graph, signal);
  const found = readings
    .filter((reading) => reading.type === type)
    .flatMap(({ name, row, cypher, byId = cypher }) =>
      [...chunksOf(ids, idsPerRead)].map(async (chunk) =>
        ask({ name, cypher: byId, params: { ids: chunk }, row }),
      ),
    );
  return (await Promise.all(found)).flat();
}

/** One type of row: what it is read from, in pieces of so many ids, and how. */
type Reading = {
  readonly type: RowType;
  readonly name: string;
  readonly ids: string;
  readonly cypher: string;
  /** How a row is found by its own id, where `ids` are others'. */
  readonly byId?: string;
  readonly row: z.ZodType<PlacedRow>;
};

type Ask = <Row extends z.ZodType>(statement: Statement<Row>) => Promise<z.output<Row>[]>;

/** The ids of a whole large graph take longer than a reader's question may. */
const milliseconds = 60_000;
const idsPerRead = 500;

function askWith(graph: Graph, signal?: AbortSignal): Ask {
  const patience = signal ? { signal, milliseconds } : { milliseconds };
  return (statement) => graph.read(statement, patience);
}

async function* read(ask: Ask, { name, ids, cypher, row }: Reading): AsyncGenerator<PlacedRow> {
  const Id = z.object({ id: z.string() });
  const all = await ask({ name: `${name}-ids`, cypher: ids, params: {}, row: Id });
  const sorted = all.map(({ id }) => id).toSorted(compare);
  for await (const found of askInTurn(sorted)) yield* found.toSorted(inOrder);

  async function* askInTurn(asked: readonly string[]) {
    for (const chunk of chunksOf(asked, idsPerRead)) {
      yield ask({ name, cypher, params: { ids: chunk }, row });
    }
  }
}

function nodes(type: RowType, label: string, where = ""): Omit<Reading, "row"> {
  return {
    type,
    name: `read-${type}-rows`,
    ids: `MATCH (node:${label}) ${where} RETURN node.id AS id`,
    cypher: `UNWIND $ids AS id MATCH (node:${label} {id: id}) ${where} RETURN node {.*} AS stored`,
  };
}

const relations: Omit<Reading, "row"> = {
  type: "relation",
  name: "read-relation-rows",
  ids: "MATCH (node:Entity) RETURN node.id AS id",
  cypher: [
    "UNWIND $ids AS id",
    `MATCH (:Entity {id: id})-[r]->(:Entity) RETURN ${relationColumns}`,
  ].join(" "),
  byId: `${relationById} RETURN ${relationColumns}`,
};

/** Answers of one column, each made a row. */
function each<Stored extends z.ZodType>(
  stored: Stored,
  toRow: (stored: z.output<Stored>) => PlacedRow,
): z.ZodType<PlacedRow> {
  return z.object({ stored: stored.transform(toRow) }).transform((answer) => answer.stored);
}

const readings: readonly Reading[] = [
  { ...nodes("source", "Source"), row: each(records.StoredSource, records.toSourceRow) },
  {
    ...nodes("document", "Entity", "WHERE node.title IS NOT NULL"),
    row: each(StoredDocument, toDocumentRow),
  },
  {
    ...nodes("entity", "Entity", "WHERE node.title IS NULL"),
    row: each(StoredEntity, toEntityRow),
  },
  { ...relations, row: StoredRelation.transform(toRelationRow) },
  { ...nodes("claim", "Claim"), row: each(records.StoredClaim, records.toClaimRow) },
  { ...nodes("evidence", "Evidence"), row: each(records.StoredEvidence, records.toEvidenceRow) },
  { ...nodes("quantity", "Quantity"), row: each(records.StoredQuantity, records.toQuantityRow) },
];

function inOrder({ row }: PlacedRow, { row: other }: PlacedRow): number {
  const starts = row.type === "relation" && other.type === "relation";
  return (starts && compare(row.from, other.from)) || compare(row.id, other.id);
}
