import type { TextPlace } from "../../engine/graph.ts";
import type { Span } from "./refusal.ts";

/** The text with backticks around some of its names. */
export function quote(text: string, names: readonly Span[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of names) {
    pieces.push(text.slice(at, start), "`", text.slice(start, end), "`");
    at = end;
  }
  return pieces.join("") + text.slice(at);
}

/** Where in the text as it was before, what an engine found in the quoted one stands. */
export function unquotedPlace({ line, column, offset }: TextPlace, names: readonly Span[]) {
  const lineStart = unquoted(offset - column + 1, names);
  const place = unquoted(offset, names);
  return { line, column: place - lineStart + 1, offset: place };
}

function unquoted(offset: number, names: readonly Span[]): number {
  let added = 0;
  for (const { start, end } of names) {
    if (offset > start + added) added += 1;
    if (offset > end + added) added += 1;
  }
  return offset - added;
}
