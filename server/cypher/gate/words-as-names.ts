import { isBehindAsker } from "./is-name.ts";
import { type Span } from "./refusal.ts";
import { type Script, signAt } from "./script.ts";

/** What the gate lets pass only where it is a name. */
const changing = new Set("CREATE DELETE DETACH MERGE REMOVE SET".split(" "));
/** What begins a value, or is one: where a value may stand, they tell nothing. */
const values = new Set("CASE DISTINCT FALSE NOT NULL TRUE".split(" "));
const others = new Set(
  "AND AS ELSE IN IS MATCH OPTIONAL OR RETURN THEN UNION UNWIND WHEN WHERE WITH XOR".split(" "),
);

/**
 * Where a text that may run uses a word as a name that the embedded engine reads as a keyword
 * alone. There the name needs backticks; another engine would tell them in its columns.
 */
export function wordsAsNames(script: Script): readonly Span[] {
  return script.tokens.filter(({ kind }, place) => kind === "word" && isWordAsName(script, place));
}

function isWordAsName(script: Script, place: number): boolean {
  const sign = signAt(script, place);
  if (signAt(script, place - 1) === "$") return false;
  if (changing.has(sign)) return true;
  if (values.has(sign)) return isNamePlace(script, place);
  return others.has(sign) && (isNamePlace(script, place) || cannotBegin(script, place));
}

/** A property, a label or type, a column or a key. */
function isNamePlace(script: Script, place: number): boolean {
  const before = signAt(script, place - 1);
  if (before === "." || isBehindAs(script, place) || isKey(script, place)) return true;
  return before === ":" && !isKey(script, place - 2);
}

function isBehindAs(script: Script, place: number): boolean {
  return signAt(script, place - 1) === "AS" && script.marks.asks[place - 1] === true;
}

/** Of `{in: 1}` what stands before the colon. */
function isKey(script: Script, place: number): boolean {
  const isWithin = signAt(script, script.around[place] ?? -1) === "{";
  const isFirst = ["{", ","].includes(signAt(script, place - 1));
  return isWithin && isFirst && signAt(script, place + 1) === ":";
}

/** Whether a value has to come, which such a word cannot begin. */
function cannotBegin(script: Script, place: number): boolean {
  const before = signAt(script, place - 1);
  const isPattern = before === "(" || before === "[";
  if (isPattern && ["WHERE", "IS"].includes(signAt(script, place))) return false;
  return isBehindAsker(script, place);
}
