import { type Script, signAt } from "./script.ts";

/** Tokens of one expression: from the first to behind the last. */
export type Stretch = { readonly from: number; readonly to: number };

/** Where the variable of a name gets its value. */
export type Definition = {
  readonly is: "the value" | "an element";
  readonly of: Stretch;
};

/** The parts of a stretch between signs that stand in no brackets of its own. */
export function split(script: Script, { from, to }: Stretch, signs: readonly string[]): Stretch[] {
  const parts: Stretch[] = [];
  let start = from;
  for (let place = from; place < to; place += 1) {
    if (signs.includes(signAt(script, place))) {
      parts.push({ from: start, to: place });
      start = place + 1;
    } else place = Math.max(place, script.partners[place] ?? -1);
  }
  return [...parts, { from: start, to }];
}

/** A stretch without the round brackets around all of it. */
export function unwrap(script: Script, stretch: Stretch): Stretch {
  let { from, to } = stretch;
  while (signAt(script, from) === "(" && script.partners[from] === to - 1) {
    from += 1;
    to -= 1;
  }
  return { from, to };
}

/** The name of a function that a stretch is one call of, in small letters, and its arguments. */
export function callIn(
  script: Script,
  { from, to }: Stretch,
): { readonly name: string; readonly args: readonly Stretch[] } | null {
  const token = script.tokens[from];
  if (token === undefined || (token.kind !== "word" && token.kind !== "quoted")) return null;
  if (signAt(script, from + 1) !== "(" || script.partners[from + 1] !== to - 1) return null;
  const args = split(script, { from: from + 2, to: to - 1 }, [","]);
  return { name: token.value.toLowerCase(), args };
}

/** What a stretch that is a parameter alone holds; undefined of any other. */
export function parameterIn(
  script: Script,
  { from, to }: Stretch,
  params: Readonly<Record<string, unknown>>,
): unknown {
  const name = script.tokens[from + 1];
  if (to !== from + 2 || signAt(script, from) !== "$" || name === undefined) return undefined;
  return Object.hasOwn(params, name.value) ? params[name.value] : undefined;
}

/** The name that a stretch consists of; null of any other. */
export function nameIn(script: Script, { from, to }: Stretch): string | null {
  const token = script.tokens[from];
  if (to !== from + 1 || token === undefined) return null;
  return token.kind === "word" || token.kind === "quoted" ? token.value : null;
}

/** Of each name every place where a variable of that name may get its value. */
export function definitionsIn(
  script: Script,
  caseEnds: ReadonlyMap<number, number>,
): ReadonlyMap<string, readonly Definition[]> {
  const all = new Map<string, Definition[]>();
  const cases = new Map([...caseEnds].map(([opener, end]) => [end, opener]));
  for (const [place, { kind, value }] of script.tokens.entries()) {
    const definition =
      kind === "word" || kind === "quoted" ? definitionAt(script, place, cases) : null;
    if (definition !== null) append(all, value, definition);
  }
  return all;
}

function append(all: Map<string, Definition[]>, name: string, definition: Definition): void {
  const before = all.get(name);
  if (before === undefined) all.set(name, [definition]);
  else before.push(definition);
}

/** Of each END the place of its CASE. */
type Cases = ReadonlyMap<number, number>;

function definitionAt(script: Script, place: number, cases: Cases): Definition | null {
  if (signAt(script, place - 1) === "AS") return namedBy(script, place - 1, cases);
  return signAt(script, place + 1) === "IN" ? drawnFrom(script, place + 1) : null;
}

/** What stands before an AS. */
function namedBy(script: Script, as: number, cases: Cases): Definition {
  let from = as;
  while (from > 0 && !begins(script, from - 1)) {
    const partner = script.partners[from - 1] ?? -1;
    from = cases.get(from - 1) ?? (partner === -1 ? from - 1 : partner);
  }
  const is = signAt(script, from - 1) === "UNWIND" ? "an element" : "the value";
  return { is, of: { from, to: as } };
}

/** Whether an expression begins behind a place: a keyword has to be one for certain. */
export function begins({ tokens, partners, marks }: Script, place: number): boolean {
  const isOpener = (partners[place] ?? -1) > place;
  return isOpener || tokens[place]?.sign === "," || marks.asks[place] === true;
}

function drawnFrom(script: Script, place: number): Definition {
  return { is: "an element", of: sourceOf(script, place) };
}

/** The list behind an IN that draws from it, up to its condition or what is made of each. */
export function sourceOf(script: Script, place: number): Stretch {
  const around = script.around[place] ?? -1;
  const end = around === -1 ? script.tokens.length : (script.partners[around] ?? place);
  for (let at = place + 1; at < end; at += 1) {
    if (sourceEnds.has(signAt(script, at))) return { from: place + 1, to: at };
    at = Math.max(at, script.partners[at] ?? -1);
  }
  return { from: place + 1, to: end };
}

const sourceEnds = new Set(["WHERE", "|", ","]);
