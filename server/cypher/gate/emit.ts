import { type Token } from "./token.ts";

/**
 * The text as it was read, each word at its own offset: comments and unusual white space become
 * spaces, line breaks stay, so that an engine's message points at the same place.
 */
export function emit(source: string, tokens: readonly Token[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, written } of tokens) {
    pieces.push(blank(source.slice(at, start)), written);
    at = end;
  }
  return pieces.join("") + blank(source.slice(at));
}

function blank(gap: string): string {
  return gap.replaceAll(/[^\r\n]/g, " ");
}
