import { keywords } from "./keywords.ts";
import { type Token } from "./token.ts";

/**
 * What can be said for certain of each word. Nearly every keyword of Cypher is a legal name too, so
 * that a word tells what it is only by what stands before it: two values never adjoin.
 */
export type Marks = {
  /** A value ends here, so that a word behind it is no name. */
  readonly ends: readonly boolean[];
  /** A keyword that a value has to follow, so that the word behind it is no clause. */
  readonly asks: readonly boolean[];
};

/** After these a name or a value has to come: no clause can begin. */
export const beforeName: ReadonlySet<string> = new Set(
  "( [ , . .. : :: $ | || & ! = += =~ < <= >= <> != - / ^".split(" "),
);

const askers = new Set(
  "RETURN WITH WHERE UNWIND YIELD AND OR XOR IN CONTAINS WHEN THEN ELSE AS".split(" "),
);
/** Keywords that may follow one of those above and ask for a value in turn. */
const between = new Set(
  "NOT CASE DISTINCT ALL ANY SHORTEST BOTH LEADING TRAILING IS STARTS ENDS".split(" "),
);
/** Keywords that close what a value began. */
const suffixes = new Set(["ASC", "ASCENDING", "DESC", "DESCENDING", "END"]);
const openers = new Set(["(", "[", "{"]);
const closers = new Set([")", "]", "}"]);
/** Behind these a value of CASE comes, or a query. */
const results = new Set(["THEN", "ELSE"]);

export function markWords(tokens: readonly Token[]): Marks {
  const ends: boolean[] = [];
  const asks: boolean[] = [];
  const reading: Reading = { tokens, ends, asks, chooses: [false] };
  for (const place of tokens.keys()) {
    followBrackets(reading, place);
    asks.push(asksAt(reading, place));
    ends.push(endsAt(reading, place));
  }
  return { ends, asks };
}

/** The words, and what is known of those that were read already. */
type Reading = Marks & {
  readonly tokens: readonly Token[];
  /** Of each open bracket, whether a WHEN within it chooses among queries, not among values. */
  readonly chooses: boolean[];
};

function followBrackets(reading: Reading, place: number): void {
  const { chooses } = reading;
  const sign = signOf(reading, place);
  if (openers.has(sign)) chooses.push(false);
  if (closers.has(sign)) chooses.pop();
  if (sign === "WHEN" && beginsQuery(reading, place)) chooses.splice(-1, 1, true);
}

function asksAt(reading: Reading, place: number): boolean {
  const sign = signOf(reading, place);
  if (sign === "BY") return signOf(reading, place - 1) === "ORDER" && hasEnded(reading, place - 2);
  if (beginsChosen(reading, sign) || !askers.has(sign)) return false;
  return follows(reading, place) || beginsQuery(reading, place) || hasEnded(reading, place - 1);
}

/** Whether a query comes next, as it may behind THEN and ELSE outside of CASE. */
function beginsChosen(reading: Reading, sign: string): boolean {
  return results.has(sign) && reading.chooses.at(-1) === true;
}

/** `CASE WHEN`: whichever of the two is a name, a value comes next. */
function follows(reading: Reading, place: number): boolean {
  return signOf(reading, place) === "WHEN" && signOf(reading, place - 1) === "CASE";
}

/** At the start, behind UNION or NEXT, or in the braces of a sub-query: there are no keys or names as such. */
function beginsQuery(reading: Reading, place: number): boolean {
  const before = signOf(reading, place - 1);
  if (before === "{") return ![":", ",", "}"].includes(signOf(reading, place + 1));
  if (before === "NEXT") return hasEnded(reading, place - 2);
  const union = before === "ALL" || before === "DISTINCT" ? place - 2 : place - 1;
  return place === 0 || (signOf(reading, union) === "UNION" && hasEnded(reading, union - 1));
}

function endsAt(reading: Reading, place: number): boolean {
  const token = reading.tokens[place];
  if (token?.kind === "symbol") return closes(reading, place);
  if (token?.kind === "word" && keywords.has(token.sign)) return isValue(reading, place);
  return true;
}

/** A bracket that closes, or the star of WITH and RETURN. */
function closes(reading: Reading, place: number): boolean {
  const sign = signOf(reading, place);
  return closers.has(sign) || (sign === "*" && isAsked(reading, place));
}

/** Whether what stands before makes a value of a keyword, or the last word of one. */
function isValue(reading: Reading, place: number): boolean {
  const sign = signOf(reading, place);
  const before = signOf(reading, place - 1);
  if (before === "." || before === "$") return signOf(reading, place + 1) !== "(";
  if (isAsked(reading, place) || beforeName.has(before)) return !between.has(sign);
  if (suffixes.has(sign)) return hasEnded(reading, place - 1);
  return sign === "NULL" && isTest(reading, before === "NOT" ? place - 2 : place - 1);
}

/** `IS` behind a value. */
function isTest(reading: Reading, place: number): boolean {
  return signOf(reading, place) === "IS" && hasEnded(reading, place - 1);
}

function signOf({ tokens }: Reading, place: number): string {
  return tokens[place]?.sign ?? "";
}

function hasEnded({ ends }: Reading, place: number): boolean {
  return ends[place] === true;
}

function isAsked({ asks }: Reading, place: number): boolean {
  return asks[place - 1] === true;
}
