import { bareText } from "./bare-text.ts";

/**
 * The same text, told how many rows can be answered. The engine makes all that a text asks for
 * before the first of it is read, and stops early only at a LIMIT. One row more is asked for: it
 * tells that there are more.
 */
export function fewerRows(cypher: string, rows: number): string {
  return withLimit(shortenRange(cypher, rows), rows);
}

const open = /[([{]/;
const close = /[)\]}]/;
const clause = /[([{)\]}]|(?<![.:$\w])(?:return|limit|union)\b/gi;

/** Where nothing of its own limits what the last RETURN gives. */
function withLimit(cypher: string, rows: number): string {
  const bare = bareText(cypher).replace(/[\s;]+$/, "");
  return endsInReturn(bare) ? `${cypher.slice(0, bare.length)}\nLIMIT ${rows + 1}` : cypher;
}

function endsInReturn(bare: string): boolean {
  let depth = 0;
  let last = "";
  for (const [mark] of bare.matchAll(clause)) {
    if (open.test(mark)) depth += 1;
    else if (close.test(mark)) depth -= 1;
    else if (depth === 0) last = mark.toLowerCase();
    if (depth === 0 && last === "union") return false;
  }
  return last === "return";
}

const range = /^\s*unwind\s+range\s*\(\s*(\d+)\s*,\s*(\d+)\s*\)\s+as\s+\w+\s+return\s/i;
/** What makes one row of several, or asks for an order, or for another part of the rows. */
const gathers =
  /\b(?:distinct|order|skip|offset|limit|union|match|call|with|unwind|exists|count|collect|sum|avg|min|max|percentile\w+|stdev\w*)\b/i;

/** A range is a list before it is rows, LIMIT or not: where each number is a row, it is cut. */
function shortenRange(cypher: string, rows: number): string {
  const bare = bareText(cypher);
  const [head = "", from = "", to = ""] = range.exec(bare) ?? [];
  const last = Number(from) + rows;
  if (head === "" || gathers.test(bare.slice(head.length)) || Number(to) <= last) return cypher;
  const at = head.lastIndexOf(to, head.lastIndexOf(")"));
  return `${cypher.slice(0, at)}${last}${cypher.slice(at + to.length)}`;
}
