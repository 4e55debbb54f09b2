import {
  importData,
  ImportLine,
  type ImportProgress,
  type ImportReport,
} from "../../contract/endpoints/exchange.ts";
import { ask, requestIdOf } from "./ask.ts";
import { onEachLine } from "./on-each-line.ts";
import { ProblemError } from "./problem-error.ts";
import { requestOf } from "./request-of.ts";
import { toProblemError } from "./to-problem-error.ts";
import { authorization } from "./write-token.ts";

export type Sending = {
  /** Rows of the exchange format, one a line. */
  readonly rows: Blob;
  /** Whether the server only says what it would do. */
  readonly preview: boolean;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: ImportProgress) => void;
};

const lines = "application/x-ndjson";

/**
 * Sends rows and follows what becomes of them.
 * @throws ProblemError when they are refused, with their faults, or the answer breaks off
 * @throws DOMException AbortError when the signal says so
 */
export async function sendRows(sending: Sending): Promise<ImportReport> {
  const { rows, preview, signal } = sending;
  const { url } = requestOf(importData, { preview: String(preview) });
  const headers = {
    accept: lines,
    "content-type": lines,
    ...(preview ? {} : authorization()),
  };
  const response = await ask(url, { method: importData.method, headers, body: rows, signal });
  return follow(response, sending);
}

async function follow(response: Response, { signal, onProgress }: Sending): Promise<ImportReport> {
  const reports: ImportReport[] = [];
  const requestId = requestIdOf(response);
  await onEachLine(response, signal, (text) => {
    const line = lineOf(text, requestId);
    if (line.type === "progress") onProgress(line);
    if (line.type === "report") reports.push(line.report);
    if (line.type === "problem") throw toProblemError(line.problem);
  });
  const [report] = reports;
  if (report) return report;
  throw new ProblemError("unreadable", "the answer ends without a report", requestId);
}

function lineOf(text: string, requestId: string | null): ImportLine {
  const line = ImportLine.safeParse(parsed(text));
  if (line.success) return line.data;
  throw new ProblemError("unreadable", line.error.message, requestId);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
