import { sourceOf, type Stretch } from "./expressions.ts";
import { listSize } from "./list-size.ts";
import { signAt } from "./script.ts";
import { type Bound, definitionsBefore, placesIn, type Weighing, within } from "./weighing.ts";
import { weightOfElement } from "./weight-of-list.ts";

/** What doubles exceeds every bound before so many turns; what does not grows by the same each turn. */
const mostTurns = 64;
/** Of a list that the graph holds, and of one that may hold something of each thing in it. */
const usualTurns = 100;
const gatheredTurns = 10_000;

/** `reduce(whole = start, each IN list | body)`, by its bracket: turn by turn. */
export function weightOfReduction(weighing: Weighing, opener: number, bound: Bound): number {
  const { script } = weighing.known;
  const inside = within(weighing, opener);
  const comma = placeOf(weighing, opener, ",");
  const line = placeOf(weighing, opener, "|");
  const source = sourceOf(script, comma + 2);
  const element = weightOfElement(weighing, source, bound);
  const [whole = "", each = ""] = [opener + 1, comma + 1].map(
    (place) => script.tokens[place]?.value ?? "",
  );
  const turns = listSize(weighing.known, source) ?? turnsOf(weighing, source);
  const start = weighing.weigh({ from: opener + 3, to: comma }, bound);
  return grown({ start, turns }, (weight) =>
    weighing.weigh(
      { from: line + 1, to: inside.to },
      new Map([...bound, [each, element], [whole, weight]]),
    ),
  );
}

function placeOf(weighing: Weighing, opener: number, sign: string): number {
  const inside = within(weighing, opener);
  const found = placesIn(weighing, inside).find(
    (place) => signAt(weighing.known.script, place) === sign,
  );
  return found ?? inside.to - 1;
}

function turnsOf(weighing: Weighing, source: Stretch): number {
  return gathers(weighing, source) ? gatheredTurns : usualTurns;
}

/** Whether a list comes from many rows. */
function gathers(weighing: Weighing, { from, to }: Stretch): boolean {
  return weighing.known.script.tokens
    .slice(from, to)
    .some(
      ({ value }, index) =>
        value.toLowerCase() === "collect" || isGathered(weighing, value, from + index),
    );
}

function isGathered(weighing: Weighing, name: string, place: number): boolean {
  return definitionsBefore(weighing, name, place).some(({ of }) => {
    const found = weighing.gathers.get(of) ?? gathers(weighing, of);
    weighing.gathers.set(of, found);
    return found;
  });
}

type Growth = { readonly start: number; readonly turns: number };

function grown({ start, turns }: Growth, turn: (weight: number) => number): number {
  let weight = start;
  let last = NaN;
  for (let done = 0; done < Math.min(turns, mostTurns); done += 1) {
    const more = turn(weight) - weight;
    if (more === last || more <= 0) return weight + Math.max(0, more) * (turns - done);
    weight += more;
    last = more;
    if (weight === Infinity) break;
  }
  return turns > mostTurns ? Infinity : weight;
}
