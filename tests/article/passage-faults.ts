import { createHash } from "node:crypto";

import type { EvidenceRow } from "../../contract/rows.ts";

/** What is wrong with the passages, one line a fault, when they are looked up in the text itself. */
export function passageFaults(text: string, evidence: readonly EvidenceRow[]): string[] {
  const sha256 = createHash("sha256").update(text).digest("hex");
  const paragraphs = paragraphsOf(text);
  const letters = Array.from(text);
  return evidence.flatMap((row) => [
    ...placeFaults(row, letters),
    ...paragraphFaults(row, paragraphs),
    ...(row.sha256 === sha256 ? [] : [`${row.id}: sha256 is ${row.sha256}, not ${sha256}`]),
  ]);
}

function placeFaults({ id, quote, start, end }: EvidenceRow, letters: readonly string[]): string[] {
  if (quote === undefined || start === undefined || end === undefined) {
    return [`${id}: it has no quote, start and end`];
  }
  const found = letters.slice(start, end).join("");
  return found === quote
    ? []
    : [`${id}: from ${start} to ${end} stands "${found}", not "${quote}"`];
}

function paragraphFaults(
  { id, para, start, end }: EvidenceRow,
  paragraphs: readonly Span[],
): string[] {
  const place = paragraphs.findIndex((span) => {
    return span.start <= (start ?? -1) && (end ?? -1) <= span.end;
  });
  return place + 1 === para ? [] : [`${id}: it stands in paragraph ${place + 1}, not ${para}`];
}

type Span = { readonly start: number; readonly end: number };

/** The blocks between blank lines, in code points. */
function paragraphsOf(text: string): Span[] {
  return Array.from(text.matchAll(/\S[\s\S]*?(?=\n[^\S\n]*\n|\s*$)/g), ({ 0: block, index }) => {
    const start = Array.from(text.slice(0, index)).length;
    return { start, end: start + Array.from(block).length };
  });
}
