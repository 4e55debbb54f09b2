import type { Row } from "../../contract/rows.ts";
import type { Graph } from "../engine/graph.ts";
import { readRows } from "../store/read-rows.ts";
import { scopeRows } from "./scope-rows.ts";

type Scope = { readonly documents?: ReadonlySet<string> };

/**
 * All rows in the exchange format, in an order that repeats: sources, documents, entities,
 * relations, claims, evidence, quantities. With documents, as if only these existed.
 * @throws ExportOvertakenError at the end, when the data changed meanwhile
 */
export async function* exportRows(
  graph: Graph,
  { documents }: Scope = {},
  signal?: AbortSignal,
): AsyncGenerator<Row> {
  const began = await graph.revision();
  if (documents) yield* scopeRows(await allRows(graph, signal), documents);
  else for await (const { row } of readRows(graph, signal)) yield row;
  if ((await graph.revision()) !== began) throw new ExportOvertakenError();
}

async function allRows(graph: Graph, signal?: AbortSignal): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const { row } of readRows(graph, signal)) rows.push(row);
  return rows;
}

/** One row as its line of the file, without the line break. */
export function toLine(row: Row): string {
  return JSON.stringify(row);
}

/** What was written so far does not fit together: some of it is older than the rest. */
export class ExportOvertakenError extends Error {
  override name = "ExportOvertakenError";

  constructor() {
    super("The data changed while it was exported. Export it again.");
  }
}
