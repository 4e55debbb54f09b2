import type { Row } from "../../contract/rows.ts";
import type { Graph } from "../../server/engine/graph.ts";
import type { PlacedRow } from "../../server/store/placed-row.ts";
import { putRows } from "../../server/store/put-rows.ts";
import { readRows } from "../../server/store/read-rows.ts";
import { storeFacts } from "../../server/store/store-facts.ts";

/** Adds rows to a graph as the user's own. */
export async function putUserRows(graph: Graph, rows: readonly Row[]): Promise<void> {
  const own = rows.map((row): PlacedRow => ({ row, pack: null }));
  const all = (await placedRows(graph)).concat(own);
  await graph.write(putRows(all, storeFacts(all.map(({ row }) => row))));
}

export async function placedRows(graph: Graph): Promise<PlacedRow[]> {
  const found: PlacedRow[] = [];
  for await (const placed of readRows(graph)) found.push(placed);
  return found;
}
