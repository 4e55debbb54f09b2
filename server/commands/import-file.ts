import type { ImportReport, RowCounts } from "../../contract/endpoints/exchange.ts";
import { ImportRefusedError } from "../exchange/import-refused.ts";
import type { Intake } from "./open-intake.ts";
import type { ProgressLine } from "./progress-line.ts";
import { complain, say } from "./terminal.ts";

export type FileToImport = {
  readonly name: string;
  readonly lines: AsyncIterable<string>;
  readonly preview: boolean;
  readonly signal: AbortSignal;
};

/** Takes one file in and says what came of it. @returns whether it was taken */
export async function importFile(
  intake: Intake,
  { name, lines, preview, signal }: FileToImport,
  progress: ProgressLine,
): Promise<boolean> {
  try {
    const report = await intake.take(lines, { preview, signal, onProgress: progress.show });
    progress.clear();
    for (const line of wordsOf(name, report)) say(line);
    return true;
  } catch (error) {
    progress.clear();
    signal.throwIfAborted();
    if (!(error instanceof ImportRefusedError)) throw error;
    for (const line of faultsOf(name, error)) complain(line);
    return false;
  }
}

/** What an import did, or would do, in words. */
export function wordsOf(name: string, report: ImportReport): string[] {
  const { written, adds, changes, unchanged, leftOut, falls, contests } = report;
  const did = written ? ["added", "changed"] : ["would add", "would change"];
  const told = [
    ...sentence(did[0] ?? "", adds),
    ...sentence(did[1] ?? "", changes),
    ...(sum(unchanged) > 0 ? [`${sum(unchanged)} rows are there already`] : []),
    ...numbered(leftOut.people.count, "without a public role left out", "person", "people"),
    ...numbered(falls.count, "with no support left and no longer drawn", "relation", "relations"),
    ...numbered(contests.count, "now contested", "relation", "relations"),
  ];
  return [`${name}: ${told.length === 0 ? "there is nothing in it" : told.join("; ")}.`];
}

const plurals: Readonly<Record<keyof RowCounts, readonly [string, string]>> = {
  source: ["source", "sources"],
  document: ["document", "documents"],
  entity: ["entity", "entities"],
  relation: ["relation", "relations"],
  claim: ["claim", "claims"],
  evidence: ["piece of evidence", "pieces of evidence"],
  quantity: ["quantity", "quantities"],
};
const types = [
  "source",
  "document",
  "entity",
  "relation",
  "claim",
  "evidence",
  "quantity",
] as const;

function sentence(did: string, counts: RowCounts): string[] {
  const parts = types.flatMap((type) => {
    const count = counts[type];
    return count === 0 ? [] : [`${count} ${plurals[type][count === 1 ? 0 : 1]}`];
  });
  return parts.length === 0 ? [] : [`${did} ${parts.join(", ")}`];
}

function sum(counts: RowCounts): number {
  return types.reduce((total, type) => total + counts[type], 0);
}

function numbered(count: number, words: string, one: string, many: string): string[] {
  return count === 0 ? [] : [`${count} ${count === 1 ? one : many} ${words}`];
}

function faultsOf(name: string, { faults, count }: ImportRefusedError): string[] {
  const told = faults.map(({ line, field, rule, message }) => {
    const where = field === "" ? "" : ` ${field}:`;
    return `${name}:${line}:${where} ${message} (rule: ${rule})`;
  });
  const more = count > told.length ? [`… and ${count - told.length} more.`] : [];
  return [...told, ...more, `${name}: nothing of it was taken in.`];
}
