import { type GraphValue } from "../../engine/graph.ts";
import { type Definition, type Stretch } from "./expressions.ts";
import { type Known } from "./known.ts";
import { signAt } from "./script.ts";

/** Of names that are bound within brackets, how much they hold. */
export type Bound = ReadonlyMap<string, number>;
export const unbound: Bound = new Map();

/** What is needed to reckon how long texts and lists may become. */
export type Weighing = {
  readonly known: Known;
  /** Of definitions, whether they gather rows. */
  readonly gathers: Map<Stretch, boolean>;
  /** Of lists that hold no bound name, by their first and last place, what one element holds. */
  readonly elements: Map<number, number>;
  /** A text that takes more is too involved to be reckoned. */
  readonly left: { steps: number };
  /**
   * How long the text or the list may be, at most and about, that an expression comes to: in
   * characters, and as if each value of the graph were of a usual length.
   */
  readonly weigh: (stretch: Stretch, bound: Bound) => number;
};

/** What a number holds, as text, and what a value of the graph is taken to hold. */
export const number = 10;
export const usual = 100;
/** How many elements a list is taken to have that the graph holds, or that rows are gathered in. */
export const usualList = 20;

/** The places of a stretch that lie in no brackets and in no CASE of its own. */
export function placesIn({ known }: Weighing, { from, to }: Stretch): readonly number[] {
  const { caseEnds } = known;
  const { partners } = known.script;
  const places: number[] = [];
  for (let place = from; place < to; place += 1) {
    places.push(place);
    place = Math.max(place, partners[place] ?? -1, caseEnds.get(place) ?? -1);
  }
  return places;
}

/** Where a name got its value before a place: what it gets behind it, it has not yet. */
export function definitionsBefore(
  { known }: Weighing,
  name: string,
  place: number,
): readonly Definition[] {
  return (known.definitions.get(name) ?? []).filter(({ of }) => of.to <= place);
}

/** The expressions of the clauses in a stretch. */
export function expressionsWithin(weighing: Weighing, stretch: Stretch): readonly Stretch[] {
  const { script } = weighing.known;
  return cut(weighing, stretch, (place) => {
    return signAt(script, place) === "," || script.marks.asks[place] === true;
  });
}

/** The values of a map or a projection, with their keys. */
export function entriesWithin(weighing: Weighing, stretch: Stretch): readonly Stretch[] {
  return cut(weighing, stretch, (place) => entries.has(signAt(weighing.known.script, place)));
}

const entries = new Set([",", ":"]);

function cut(weighing: Weighing, stretch: Stretch, isBetween: (place: number) => boolean) {
  const parts: Stretch[] = [];
  let { from } = stretch;
  for (const place of placesIn(weighing, stretch)) {
    if (isBetween(place)) {
      parts.push({ from, to: place });
      from = place + 1;
    }
  }
  return [...parts, { from, to: stretch.to }];
}

/** The same for the same stretch, as long as no name is bound. */
export function keyOf({ from, to }: Stretch): number {
  return from * mostTokens + to;
}

/** More than a text can have: it has fewer characters. */
const mostTokens = 2 ** 16;

/** What stands within the brackets that open at a place. */
export function within({ known }: Weighing, opener: number): Stretch {
  return { from: opener + 1, to: known.script.partners[opener] ?? opener + 1 };
}

export function weightOfValue(value: GraphValue | undefined): number {
  if (typeof value === "string") return Math.max(1, value.length);
  if (typeof value !== "object" || value === null) return number;
  return Object.values(value).reduce<number>((sum, item) => sum + weightOfValue(item), number);
}
