import { viewEdge, type ViewEntry } from "../../../contract/edge-view.ts";
import { DocumentId } from "../../../contract/ids.ts";
import { type RelationRow, Row } from "../../../contract/rows.ts";
import type { Wanted } from "../../../graph-seed/generate/cast.ts";
import { madeRows } from "../../../graph-seed/generate/rows.ts";
import type { Graph } from "../../../server/engine/graph.ts";
import { indexedProperties } from "../../../server/store/indexed-properties.ts";
import type { PlacedRow } from "../../../server/store/placed-row.ts";
import { putRows } from "../../../server/store/put-rows.ts";
import type { StoreFacts } from "../../../server/store/store-facts.ts";

/** Rows in one transaction: a server holds all of it in memory. */
const rowsPerWrite = 50_000;

/**
 * Lays a bare made-up graph into an empty one; it is for the bench alone, and no import would take
 * it. A thing's neighbours are counted as its relations, for few of these are parallel.
 */
export async function loadBare(graph: Graph, wanted: Wanted): Promise<void> {
  await graph.define(indexedProperties);
  const degrees = degreesIn(wanted);
  let rows: PlacedRow[] = [];
  for (const made of madeRows({ ...wanted, bare: true })) {
    rows.push({ row: Row.parse(made), pack: null });
    if (rows.length < rowsPerWrite) continue;
    await put(graph, rows, degrees);
    rows = [];
  }
  await put(graph, rows, degrees);
}

function degreesIn(wanted: Wanted): Map<string, number> {
  const degrees = new Map<string, number>();
  for (const row of madeRows({ ...wanted, bare: true })) {
    if (row.type !== "relation") continue;
    for (const id of [row.from, row.to]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  }
  return degrees;
}

async function put(
  graph: Graph,
  rows: readonly PlacedRow[],
  neighbours: ReadonlyMap<string, number>,
): Promise<void> {
  const views = new Map(
    rows.flatMap(({ row }) => (row.type === "relation" ? [[row.id as string, viewOf(row)]] : [])),
  );
  const facts: StoreFacts = { views, neighbours, ownerOf: new Map() };
  await graph.write(putRows(rows, facts), { milliseconds: 600_000 });
}

type View = StoreFacts["views"] extends ReadonlyMap<string, infer Value> ? Value : never;

/** As madeRows says: one accepted, asserted claim, which one document supports. */
function viewOf({ claims: [claim], modality }: RelationRow): View {
  if (claim === undefined) throw new Error("A made-up relation has no claim.");
  const entry: ViewEntry = {
    claim,
    document: DocumentId.parse("document/made-0"),
    source: null,
    stance: "supports",
    modality,
    confidence: null,
    hedge: null,
    validFrom: null,
    validTo: null,
    restsOn: [],
  };
  const view = viewEdge([entry]);
  if (view === null) throw new Error("A supported relation has no view.");
  return { view, entries: [entry] };
}
