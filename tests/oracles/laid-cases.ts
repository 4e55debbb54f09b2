import type { Row } from "../../contract/rows.ts";
import { type Case, drawnCases } from "../support/paths/drawn-cases.ts";
import { type LaidQuestion, naming, questionOf, rowsOf, stage } from "../support/paths/lay-down.ts";

/** A question about a graph that nothing joins to the others, and the rows it is of. */
export type LaidCase = LaidQuestion & { readonly name: string; readonly rows: readonly Row[] };

export function laidCases(count: number, seed: number): LaidCase[] {
  return drawnCases(count, seed).map(laidDown);
}

function laidDown({ graph, asked }: Case, at: number): LaidCase {
  const names = naming(`g${at}`);
  const rows = [...stage, ...rowsOf(graph, names)];
  return { name: names.tag, rows, ...questionOf(asked, graph, names) };
}

/** The rows of all of them, each once. */
export function rowsOfAll(cases: readonly Pick<LaidCase, "rows">[]): Row[] {
  return [...stage, ...cases.flatMap(({ rows }) => rows.slice(stage.length))];
}
