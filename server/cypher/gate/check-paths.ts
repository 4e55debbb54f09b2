import { published } from "../../../contract/limits.ts";
import { isPathGroup, isRelationship } from "./path-shapes.ts";
import { refuseAt } from "./refusal.ts";
import { type Script, signAt } from "./script.ts";

const longestPath = published.cypherPathSteps;
const mostShortest = 100;

/**
 * Refuses paths of any length, which are as many as the graph has ways: a bound is needed, or a
 * word that asks for the shortest.
 * @throws GateRefusal
 */
export function checkPaths(script: Script): void {
  for (const place of script.tokens.keys()) {
    if (isRelationship(script, place)) checkLength(script, place);
    if (endsPattern(script, place - 1)) checkQuantifier(script, place);
    checkShortest(script, place);
  }
}

function checkLength(script: Script, opener: number): void {
  const closer = script.partners[opener] ?? opener;
  for (let place = opener + 1; place < closer; place += 1) {
    const sign = signAt(script, place);
    if (sign === "{" || isCondition(script, place)) return;
    if (sign === "*" && script.around[place] === opener) {
      checkBound(script, place, upperLength(script, place));
      return;
    }
  }
}

/** Whether a WHERE begins a condition; a relationship and its type may bear that name as well. */
function isCondition(script: Script, place: number): boolean {
  if (signAt(script, place) !== "WHERE") return false;
  if ([":", "|", "&", "!", "IS"].includes(signAt(script, place - 1))) return false;
  const isFirst = signAt(script, place - 1) === "[";
  return !isFirst || !["*", ":", "IS", "{", "$", "]"].includes(signAt(script, place + 1));
}

/** Of `*`, `*3`, `*1..`, `*..3` and `*1..3` the last number. */
function upperLength(script: Script, star: number): number {
  const first = numberAt(script, star + 1);
  const range = first === null ? star + 1 : star + 2;
  if (signAt(script, range) !== "..") return first ?? Infinity;
  return numberAt(script, range + 1) ?? Infinity;
}

/** Whether a relationship, or a path in brackets, ends at a place, so that it may be repeated. */
function endsPattern(script: Script, place: number): boolean {
  const sign = signAt(script, place);
  if (sign === ")") return isPathGroup(script, script.partners[place] ?? place);
  if (sign === ">" || sign === "-") return endsArrow(script, sign === ">" ? place - 1 : place);
  return false;
}

/** Whether the second line of `--`, `-[]-` or of one with heads stands at a place. */
function endsArrow(script: Script, place: number): boolean {
  if (signAt(script, place) !== "-") return false;
  const before = signAt(script, place - 1);
  if (before === "]") return isRelationship(script, script.partners[place - 1] ?? -1);
  return before === "-" && signAt(script, place - 2) !== "-";
}

function checkQuantifier(script: Script, place: number): void {
  const sign = signAt(script, place);
  if (sign === "+" || sign === "*") checkRepeats(script, place, Infinity);
  if (sign !== "{") return;
  const first = numberAt(script, place + 1);
  const comma = first === null ? place + 1 : place + 2;
  if (signAt(script, comma) === ",") {
    checkRepeats(script, place, numberAt(script, comma + 1) ?? Infinity);
  } else if (first !== null) checkRepeats(script, place, first);
}

function checkRepeats(script: Script, place: number, most: number): void {
  if (most > longestPath && !isSelected(script, place)) checkBound(script, place, most);
}

/** Whether the pattern around a place asks for some shortest paths, which ends by itself. */
function isSelected(script: Script, place: number): boolean {
  const around = script.around[place];
  for (let at = place - 1; at >= 0 && at > (around ?? -1); at -= 1) {
    if (script.around[at] === around) {
      if (isSelector(script, at)) return true;
      if (ends.has(signAt(script, at))) return false;
    }
  }
  return false;
}

const ends = new Set([",", "MATCH", "WHERE", "RETURN", "WITH", "|"]);

function isSelector(script: Script, place: number): boolean {
  const sign = signAt(script, place);
  if (sign !== "SHORTEST" && sign !== "ANY") return false;
  // Such a path may bear that name: `any = (a)-->(b)`.
  if (signAt(script, place + 1) === "=") return false;
  const before = signAt(script, place - 1);
  return ["MATCH", "=", "ANY", "ALL", ",", "{", "ELEMENTS", "RELATIONSHIPS", "("].includes(before);
}

/** `SHORTEST 5`: how many paths are asked for. */
function checkShortest(script: Script, place: number): void {
  if (!isSelector(script, place)) return;
  const count = numberAt(script, place + 1);
  if (count === null || count <= mostShortest) return;
  refuseAt(script.source, spanOf(script, place, place + 1), {
    code: "path-bound",
    message: `More than ${mostShortest} shortest paths are asked for.`,
    remedy: `Ask for at most ${mostShortest}.`,
  });
}

function checkBound(script: Script, place: number, most: number): void {
  if (most <= longestPath) return;
  refuseAt(script.source, spanOf(script, place, place), {
    code: "path-bound",
    message: "The path has no end, or one too far away.",
    remedy: `Say how long it may be, at most ${longestPath}: *1..4, or {1,4}.`,
  });
}

function numberAt(script: Script, place: number): number | null {
  const token = script.tokens[place];
  return token?.kind === "number" ? Number(token.value.replaceAll("_", "")) : null;
}

function spanOf({ tokens }: Script, from: number, to: number) {
  return { start: tokens[from]?.start ?? 0, end: tokens[to]?.end ?? 0 };
}
