import { faultAt, type RowFault } from "./check/fault.ts";
import type { Located } from "./located.ts";

export type ParsedLines = {
  readonly rows: readonly Located<unknown>[];
  readonly faults: readonly RowFault[];
};

/** Reads a file of one JSON object a line; empty lines are passed over. */
export function parseLines(file: string, text: string): ParsedLines {
  const rows: Located<unknown>[] = [];
  const faults: RowFault[] = [];
  for (const [index, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    const at = { file, line: index + 1, row: line };
    try {
      rows.push({ ...at, row: JSON.parse(line) });
    } catch (error) {
      faults.push(faultAt(at, notJson(error)));
    }
  }
  return { rows, faults };
}

function notJson(error: unknown) {
  const reason = error instanceof Error ? error.message : String(error);
  const message = `This line is not JSON (${reason}). Write one whole JSON object on each line.`;
  return { field: "", rule: "not-json", message };
}
