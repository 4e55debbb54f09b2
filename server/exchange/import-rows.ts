import type { ImportProgress, ImportReport } from "../../contract/endpoints/exchange.ts";
import type { RowFault } from "../../contract/problem.ts";
import type { Row } from "../../contract/rows.ts";
import { shapeRows } from "../../graph-seed/check/shape.ts";
import type { Located } from "../../graph-seed/located.ts";
import type { Graph } from "../engine/graph.ts";
import { differenceOf, type RowChange, saysTheSame } from "../store/change-rows.ts";
import { knownRows } from "../store/known-rows.ts";
import type { PlacedRow } from "../store/placed-row.ts";
import { meetSurroundings } from "../store/surroundings.ts";
import { applyChange } from "./apply-change.ts";
import { inTurn } from "./in-turn.ts";
import { importFaults } from "./import/check-import.ts";
import { ImportRefusedError } from "./import-refused.ts";
import { staying } from "./cut-out.ts";
import { readLines } from "./import/read-lines.ts";
import { type LeftOut, reportOf } from "./import/report.ts";
import { withoutRole } from "./without-role.ts";

export type ImportOptions = {
  /** Whether only to say what would come of it. */
  readonly preview: boolean;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: ImportProgress) => void;
};

/**
 * Takes rows in, one JSON object a line, all or none; what lies there already changes nothing. Of
 * the graph it reads what the rows lean on and bear on, and no more.
 * @throws ImportRefusedError that names what is wrong by line, field and rule
 */
export async function importRows(
  graph: Graph,
  lines: AsyncIterable<string>,
  options: ImportOptions,
): Promise<ImportReport> {
  const { signal, onProgress = ignore } = options;
  const read = await readLines(lines, onProgress, signal);
  const shaped = shapeRows(read.rows);
  const faults = [...read.faults, ...shaped.faults.map(toFault)];
  const misshapen = misshapenIds(read.rows, shaped.rows);
  onProgress({ type: "progress", stage: "checking", done: 0, of: read.rows.length });
  const look = async () => {
    const looked = await lookAt(graph, shaped.rows, signal);
    const { kept } = looked.leftOut;
    const beside = looked.before.map(({ row }) => row);
    const all = [...faults, ...importFaults({ rows: kept, misshapen, beside })];
    if (all.length > 0) throw new ImportRefusedError(all);
    onProgress({ type: "progress", stage: "checking", done: kept.length, of: kept.length });
    return async () => take(graph, looked, options);
  };
  return inTurn(graph, look, signal);
}

type Looked = RowChange & { readonly leftOut: LeftOut };

async function lookAt(
  graph: Graph,
  rows: readonly Located<Row>[],
  signal: AbortSignal | undefined,
): Promise<Looked> {
  const known = await knownRows(graph, signal);
  await meetSurroundings(
    known,
    rows.map(({ row }) => row),
  );
  const { kept, out, people, relations } = await withoutRole(known, (before) =>
    merged(before, rows),
  );
  return {
    before: known.all(),
    after: kept,
    leftOut: { kept: staying(rows, out), people, relations },
  };
}

/** A row that says what the graph says already stays as it lies there. */
function merged(before: readonly PlacedRow[], rows: readonly Located<Row>[]): PlacedRow[] {
  const after = new Map(before.map((placed) => [placed.row.id as string, placed]));
  for (const { row } of rows) {
    const stored = after.get(row.id);
    if (!stored || !saysTheSame(stored.row, row)) after.set(row.id, { row, pack: null });
  }
  return [...after.values()];
}

async function take(graph: Graph, looked: Looked, options: ImportOptions): Promise<ImportReport> {
  const { preview, signal, onProgress } = options;
  const difference = differenceOf(looked);
  const revision = preview
    ? await graph.revision()
    : await applyChange(graph, looked, difference, { signal, onProgress });
  return reportOf({ difference, leftOut: looked.leftOut, revision, written: !preview });
}

function toFault({ row, field, rule, message }: { row: number } & Omit<RowFault, "line">) {
  return { line: row, field, rule, message };
}

function misshapenIds(
  rows: readonly Located<unknown>[],
  shaped: readonly Located<Row>[],
): Set<string> {
  const good = new Set(shaped.map(({ line }) => line));
  return new Set(
    rows.flatMap(({ line, row }) => {
      if (good.has(line) || typeof row !== "object" || row === null) return [];
      return "id" in row && typeof row.id === "string" ? [row.id] : [];
    }),
  );
}

function ignore(): void {
  return undefined;
}
