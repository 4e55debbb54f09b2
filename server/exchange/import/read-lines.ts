import type { ImportProgress } from "../../../contract/endpoints/exchange.ts";
import type { RowFault } from "../../../contract/problem.ts";
import { published } from "../../../contract/limits.ts";
import { JsonFault, parseStrictJson } from "../../../contract/strict-json.ts";
import type { Located } from "../../../graph-seed/located.ts";

export type ReadLines = {
  readonly rows: readonly Located<unknown>[];
  readonly faults: readonly RowFault[];
};

const depth = 6;
const linesPerWord = 5_000;

/**
 * Reads one JSON object a line; empty lines are passed over.
 * @throws the reason of the signal
 */
export async function readLines(
  lines: AsyncIterable<string>,
  say: (progress: ImportProgress) => void,
  signal: AbortSignal | undefined,
): Promise<ReadLines> {
  const rows: Located<unknown>[] = [];
  const faults: RowFault[] = [];
  let line = 0;
  for await (const text of lines) {
    signal?.throwIfAborted();
    line += 1;
    if (line % linesPerWord === 0)
      say({ type: "progress", stage: "reading", done: line, of: null });
    const content = line === 1 ? text.replace(/^\uFEFF/, "") : text;
    if (content.trim() === "") continue;
    const read = readLine(content, line);
    if ("rule" in read) faults.push(read);
    else rows.push(read);
  }
  say({ type: "progress", stage: "reading", done: line, of: line });
  return { rows, faults };
}

function readLine(text: string, line: number): Located<unknown> | RowFault {
  if (Buffer.byteLength(text) > published.importRowBytes) {
    return faultOf(
      line,
      "row-too-long",
      `The line is longer than ${published.importRowBytes} bytes.`,
    );
  }
  try {
    return { file: "", line, row: parseStrictJson(text, depth) };
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error;
    return faultOf(line, "not-json", `${error.message} Write one whole JSON object on each line.`);
  }
}

function faultOf(line: number, rule: string, message: string): RowFault {
  return { line, field: "", rule, message };
}
