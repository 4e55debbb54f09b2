import { type Stretch, unwrap } from "./expressions.ts";
import { endsValue } from "./is-name.ts";
import { type Known } from "./known.ts";
import { type Script, signAt } from "./script.ts";
import { type Token } from "./token.ts";
import { weightOfCall } from "./weight-of-call.ts";
import { weightOfElement, weightOfList } from "./weight-of-list.ts";
import { weightOfName } from "./weight-of-name.ts";
import {
  type Bound,
  entriesWithin,
  expressionsWithin,
  keyOf,
  number,
  placesIn,
  usual,
  usualList,
  type Weighing,
  weightOfValue,
  within,
} from "./weighing.ts";

const joints = new Set(["+", "||"]);
const reckoners = new Set(["*", "/", "%", "^", "-"]);
const testSigns = new Set([":", "::", "=", "<>", "!=", "<", ">", "<=", ">=", "=~"]);
const testWords = new Set("IN IS CONTAINS STARTS ENDS AND OR XOR".split(" "));
const turns = new Set(["WHEN", "THEN", "ELSE"]);

/** What is needed to weigh the expressions of a text, within so many steps. */
export function createWeighing(known: Known, steps: number): Weighing {
  const found = new Map<number, number>();
  const weighing: Weighing = {
    known,
    gathers: new Map(),
    elements: new Map(),
    left: { steps },
    weigh: (stretch, bound) => {
      const key = bound.size === 0 ? keyOf(stretch) : null;
      const before = key === null ? undefined : found.get(key);
      if (before !== undefined) return before;
      weighing.left.steps -= 1;
      if (weighing.left.steps < 0) return Infinity;
      const weight = reckon(weighing, unwrap(known.script, stretch), bound);
      if (key !== null) found.set(key, weight);
      return weight;
    },
  };
  return weighing;
}

function reckon(weighing: Weighing, stretch: Stretch, bound: Bound): number {
  const { script } = weighing.known;
  const places = placesIn(weighing, stretch);
  if (places.some((place) => isTest(script, place))) return number;
  let sum = 0;
  let term: number[] = [];
  for (const place of places) {
    if (joints.has(signAt(script, place))) {
      sum += weightOfTerm(weighing, term, bound);
      term = [];
    } else term.push(place);
  }
  return sum + weightOfTerm(weighing, term, bound);
}

/** Whether a place makes what it stands in come to true or false. */
function isTest(script: Script, place: number): boolean {
  const sign = signAt(script, place);
  return testSigns.has(sign) || (testWords.has(sign) && endsValue(script, place - 1));
}

function weightOfTerm(weighing: Weighing, places: readonly number[], bound: Bound): number {
  const { script } = weighing.known;
  if (places.some((place) => reckoners.has(signAt(script, place)))) return number;
  return places.reduce((sum, place) => sum + weightAt(weighing, place, bound), 0);
}

/** Of what begins at a place; nothing where something goes on that began before. */
function weightAt(weighing: Weighing, place: number, bound: Bound): number {
  const { script, params } = weighing.known;
  const token = script.tokens[place];
  const before = signAt(script, place - 1);
  if (token === undefined || before === ".") return 0;
  if (before === "$") return weightOfValue(params[token.value] ?? null);
  return weights[token.kind](weighing, place, bound);
}

type Weigh = (weighing: Weighing, place: number, bound: Bound) => number;
const brackets: Readonly<Record<string, Weigh>> = {
  "{": weightOfBraces,
  "[": weightOfList,
  "(": weightOfRound,
};

const weights: Readonly<Record<Token["kind"], Weigh>> = {
  word: weightOfWord,
  quoted: weightOfWord,
  number: () => number,
  text: ({ known }, place) => weightOfValue(known.script.tokens[place]?.value ?? null),
  symbol: (weighing, place, bound) =>
    brackets[signAt(weighing.known.script, place)]?.(weighing, place, bound) ?? 0,
};

/** A name; that of a function and that of a sub-query are weighed with their brackets. */
function weightOfWord(weighing: Weighing, place: number, bound: Bound): number {
  if (weighing.known.caseEnds.has(place)) return weightOfCase(weighing, place, bound);
  const after = signAt(weighing.known.script, place + 1);
  if (after === "(") return 0;
  if (after === "{") return usual;
  return isElement(weighing, place)
    ? weightOfElement(weighing, { from: place, to: place + 1 }, bound)
    : weightOfName(weighing, place, bound);
}

/** Whether one element is taken of the list that has the name at a place. */
function isElement(weighing: Weighing, place: number): boolean {
  const { script } = weighing.known;
  if (signAt(script, place + 1) !== "[" || !endsValue(script, place)) return false;
  const index = placesIn(weighing, within(weighing, place + 1));
  return index.every((at) => signAt(script, at) !== "..");
}

function weightOfRound(weighing: Weighing, place: number, bound: Bound): number {
  const kind = weighing.known.script.tokens[place - 1]?.kind;
  const isCall = kind === "word" || kind === "quoted";
  if (isCall) return weightOfCall(weighing, place, bound);
  return weighing.weigh(within(weighing, place), bound);
}

/** A map, a projection, or a sub-query, which may give as many values as there are rows. */
function weightOfBraces(weighing: Weighing, place: number, bound: Bound): number {
  const word = signAt(weighing.known.script, place - 1);
  if (word === "EXISTS" || word === "COUNT") return number;
  const inside = within(weighing, place);
  const isQuery = word === "COLLECT";
  const parts = isQuery ? expressionsWithin(weighing, inside) : entriesWithin(weighing, inside);
  const sum = parts.reduce((all, part) => all + weighing.weigh(part, bound), 0);
  return isQuery ? sum * usualList : sum;
}

/** The longest of what it may come to. */
function weightOfCase(weighing: Weighing, place: number, bound: Bound): number {
  const { script } = weighing.known;
  const stretch = { from: place + 1, to: weighing.known.caseEnds.get(place) ?? place + 1 };
  const starts = placesIn(weighing, stretch).filter(
    (at) => turns.has(signAt(script, at)) && (at === place + 1 || endsValue(script, at - 1)),
  );
  const results = starts.map((at, index) => {
    const result = { from: at + 1, to: starts[index + 1] ?? stretch.to };
    return signAt(script, at) === "WHEN" ? 0 : weighing.weigh(result, bound);
  });
  return Math.max(number, ...results);
}
