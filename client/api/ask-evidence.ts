import { exportData } from "../../contract/endpoints/exchange.ts";
import { type DocumentRow, type EvidenceRow, Row } from "../../contract/rows.ts";
import { ask } from "./ask.ts";
import { ProblemError } from "./problem-error.ts";
import { requestOf } from "./request-of.ts";

/** Every document, and every piece of evidence for what the graph says. */
export type AllEvidence = {
  readonly documents: readonly DocumentRow[];
  readonly evidence: readonly EvidenceRow[];
};

/** Reads the export for what ties the graph to its texts. */
export async function askEvidence(signal?: AbortSignal): Promise<AllEvidence> {
  const { url } = requestOf(exportData, { format: "jsonl" });
  const response = await ask(url, signal ? { signal } : {});
  const documents: DocumentRow[] = [];
  const evidence: EvidenceRow[] = [];
  for (const line of (await response.text()).split("\n")) {
    // Most lines are something else, and parsing them would be for nothing.
    if (!/"type":\s*"(?:document|evidence)"/.test(line)) continue;
    const row = rowOf(line);
    if (row.type === "document") documents.push(row);
    if (row.type === "evidence") evidence.push(row);
  }
  return { documents, evidence };
}

function rowOf(line: string): Row {
  const row = Row.safeParse(JSON.parse(line));
  if (row.success) return row.data;
  throw new ProblemError("unreadable", row.error.message);
}
