import { type RefusalCode } from "../../../contract/cypher/refusal-code.ts";
import { keywords } from "../../../server/cypher/gate/keywords.ts";
import { type HostileStatement } from "./statement.ts";

/** A number from 0 to below 1, from a seed: the same seed gives the same variants. */
export type Random = () => number;

/** Mulberry32, of Tommy Ettinger. */
export function seeded(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The 29 that separate words. */
const spaces = Array.from(
  "\t\n\v\f\r\u001c\u001d\u001e\u001f \u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005" +
    "\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000",
);
const comments = [
  "/**/",
  "/* RETURN 1; */",
  "/* ' \" ` ) ] } */",
  "/* CREATE (n) DELETE n */",
  "/* // */",
  "// x\n",
  "// ' \" ` {\r",
  "// \u2028 /*\n",
];

/** Strings, quoted names, numbers, words and signs; between them what separates. */
const piece =
  /(?<gap>(?:\/\/[^\r\n]*|\/\*[^]*?\*\/|[\s\p{Cc}])+)|'(?:[^'\\]|\\[^])*'|"(?:[^"\\]|\\[^])*"|`(?:[^`]|``)*`|(?<word>[\p{L}_][\p{L}\p{N}\p{M}_$]*)|\d[\d_]*(?:\.\d+)?(?:[eE][+-]?\d+)?\w*|\.\.|::|\|\||\+=|<=|>=|<>|!=|=~|\.\d+(?:[eE][+-]?\d+)?|[^]/gu;

type Piece = { readonly text: string; readonly is: "gap" | "word" | "other" };

/** Layers that do not ask how a text is spaced. */
const variedLayers: ReadonlySet<RefusalCode> = new Set([
  "clause",
  "quote-name",
  "prefix",
  "several-statements",
  "procedure",
  "function",
  "path-bound",
  "range",
  "regex",
  "depth",
  "parameter-missing",
  "parameter-unused",
]);

/** Whether a statement may be written otherwise and still deserve its verdict. */
export function canVary({ verdict, layer, cypher }: HostileStatement): boolean {
  if (verdict === "limit" || cypher.length > 2_000) return false;
  return layer === null || variedLayers.has(layer);
}

/** The same statement in other white space, comments, case and quotes, and, to be refused, in others. */
export function variantOf(statement: HostileStatement, random: Random): HostileStatement {
  const pieces = piecesOf(statement.cypher);
  const spelled = quoted(recased(pieces, random), random);
  const cypher = `${noise(random)}${respaced(spelled, random)}${noise(random)}`;
  if (statement.verdict === "allow") return { ...statement, cypher };
  return { ...statement, cypher: wrapped(cypher, random) };
}

function piecesOf(cypher: string): readonly Piece[] {
  return [...cypher.matchAll(piece)].map(({ 0: text, groups }) => {
    if (groups?.["gap"] !== undefined) return { text, is: "gap" };
    return { text, is: groups?.["word"] === undefined ? "other" : "word" };
  });
}

function pick<Item>(items: readonly Item[], random: Random): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new RangeError("Nothing to pick from.");
  return item;
}

function gap(random: Random): string {
  const parts = Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(spaces, random));
  if (random() < 0.3) parts.splice(1, 0, pick(comments, random), pick(spaces, random));
  return parts.join("");
}

function noise(random: Random): string {
  return random() < 0.5 ? "" : gap(random);
}

function respaced(pieces: readonly Piece[], random: Random): string {
  return pieces
    .map(({ text, is }, place) => {
      if (is === "gap") return gap(random);
      const next = pieces[place + 1]?.is;
      return next === undefined || next === "gap" || random() < 0.8 ? text : text + gap(random);
    })
    .join("");
}

/** Each keyword in one way of writing throughout, for it may be a name as well. */
function recased(pieces: readonly Piece[], random: Random): readonly Piece[] {
  const ways = new Map<string, string>();
  return pieces.map((one, place) => {
    if (one.is !== "word" || !isKeyword(one.text) || isAfter(pieces, place, ".:$|&")) return one;
    const way = ways.get(one.text) ?? mixed(one.text, random);
    ways.set(one.text, way);
    return { ...one, text: way };
  });
}

function mixed(text: string, random: Random): string {
  return Array.from(text, (letter) =>
    random() < 0.5 ? letter.toLowerCase() : letter.toUpperCase(),
  ).join("");
}

/** Names of up to four letters in backticks, where one may stand. */
function quoted(pieces: readonly Piece[], random: Random): readonly Piece[] {
  return pieces.map((one, place) => {
    const isName = one.is === "word" && /^[a-z]{1,4}$/u.test(one.text) && !isKeyword(one.text);
    if (!isName || isBefore(pieces, place, "({") || random() < 0.7) return one;
    return { text: `\`${one.text}\``, is: "other" };
  });
}

function isKeyword(text: string): boolean {
  return keywords.has(text.toUpperCase());
}

function isAfter(pieces: readonly Piece[], place: number, signs: string): boolean {
  const before = pieces.slice(0, place).findLast(({ is }) => is !== "gap");
  return before !== undefined && signs.includes(before.text);
}

function isBefore(pieces: readonly Piece[], place: number, signs: string): boolean {
  const next = pieces.slice(place + 1).find(({ is }) => is !== "gap");
  return next !== undefined && signs.includes(next.text);
}

const wrappings: readonly ((cypher: string) => string)[] = [
  (cypher) => cypher,
  (cypher) => `${cypher}\n;`,
  (cypher) => `CALL {${cypher}\n} RETURN 1 AS one`,
  (cypher) => `MATCH (zz) CALL (zz) { ${cypher}\n} RETURN zz`,
  (cypher) => `MATCH (zz) WHERE EXISTS { ${cypher}\n} RETURN zz`,
  (cypher) => `RETURN COLLECT { ${cypher}\n} AS all`,
  (cypher) => `RETURN (((COUNT { ${cypher}\n})))`,
  (cypher) => `RETURN 1 AS one UNION ALL ${cypher}`,
  (cypher) => `${cypher}\nUNION RETURN 1 AS one`,
  (cypher) => `MATCH (zz) WITH zz ${cypher}`,
  (cypher) => `WITH 1 AS one WITH one ${cypher}`,
];

function wrapped(cypher: string, random: Random): string {
  return pick(wrappings, random)(cypher);
}
