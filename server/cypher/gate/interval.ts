import { callIn, nameIn, parameterIn, split, type Stretch, unwrap } from "./expressions.ts";
import { foundOnce, type Interval, type Known } from "./known.ts";
import { rangeIn } from "./range-in.ts";
import { type Script, signAt } from "./script.ts";

/** What the graph itself bounds: how many there are of something, how long a list is. */
const counted: Interval = { least: 0, greatest: 10_000 };
const counters = new Set(["size", "length", "count"]);
const keepers = new Set(["tointeger", "tofloat", "abs", "floor", "ceil", "round", "sqrt"]);
const choosers = new Set(["coalesce", "min", "max"]);
const calendar = new Set("year month day week quarter hour minute second".split(" "));

/** What can be said of a number without running anything; null when nothing can. */
export function intervalOf(known: Known, stretch: Stretch): Interval | null {
  const inner = unwrap(known.script, stretch);
  return sumOf(known, inner) ?? productOf(known, inner) ?? valueOf(known, inner);
}

function sumOf(known: Known, stretch: Stretch): Interval | null {
  const parts = split(known.script, stretch, ["+", "-"]);
  if (parts.length === 1) return null;
  let sum = nothing;
  for (const part of parts) {
    const term = termOf(known, part, stretch.from);
    if (term === null) return null;
    sum = add(sum, signAt(known.script, part.from - 1) === "-" ? negated(term) : term);
  }
  return sum;
}

/** Nothing before the first sign is nothing; between two signs, we do not read on. */
function termOf(known: Known, part: Stretch, start: number): Interval | null {
  if (part.from < part.to) return intervalOf(known, part);
  return part.from === start ? nothing : null;
}

const nothing: Interval = { least: 0, greatest: 0 };

function add(a: Interval, b: Interval): Interval {
  return { least: a.least + b.least, greatest: a.greatest + b.greatest };
}

function negated({ least, greatest }: Interval): Interval {
  return { least: -greatest, greatest: -least };
}

function productOf(known: Known, stretch: Stretch): Interval | null {
  const factors = split(known.script, stretch, ["*"]);
  if (factors.length === 1) return quotientOf(known, stretch);
  return factors.map((factor) => intervalOf(known, factor)).reduce((a, b) => times(a, b));
}

/** By one or more, a quotient is no further from zero than what is divided. */
function quotientOf(known: Known, stretch: Stretch): Interval | null {
  const [numerator, divisor, ...more] = split(known.script, stretch, ["/"]);
  if (numerator === undefined || divisor === undefined || more.length > 0) return null;
  const divided = intervalOf(known, numerator);
  const by = intervalOf(known, divisor);
  if (divided === null || by === null || by.least < 1) return null;
  return { least: Math.min(0, divided.least), greatest: Math.max(0, divided.greatest) };
}

function times(a: Interval | null, b: Interval | null): Interval | null {
  if (a === null || b === null) return null;
  const ends = [
    a.least * b.least,
    a.least * b.greatest,
    a.greatest * b.least,
    a.greatest * b.greatest,
  ];
  return { least: Math.min(...ends), greatest: Math.max(...ends) };
}

function valueOf(known: Known, stretch: Stretch): Interval | null {
  const token = known.script.tokens[stretch.from];
  if (token === undefined) return null;
  if (token.kind === "number" && stretch.to === stretch.from + 1) {
    return exactly(Number(token.value.replaceAll("_", "")));
  }
  const parameter = parameterIn(known.script, stretch, known.params);
  if (typeof parameter === "number" || typeof parameter === "bigint") {
    return exactly(Number(parameter));
  }
  return calledIn(known, stretch) ?? namedIn(known, stretch) ?? datedIn(known, stretch);
}

function exactly(value: number): Interval {
  return { least: value, greatest: value };
}

function calledIn(known: Known, stretch: Stretch): Interval | null {
  if (isCountBraces(known.script, stretch)) return counted;
  const call = callIn(known.script, stretch);
  if (call === null) return null;
  if (counters.has(call.name)) return counted;
  const [first] = call.args;
  if (keepers.has(call.name) && first !== undefined) return intervalOf(known, first);
  if (!choosers.has(call.name)) return null;
  return widest(call.args.map((arg) => intervalOf(known, arg)));
}

function isCountBraces({ tokens, partners }: Script, { from, to }: Stretch): boolean {
  return (
    tokens[from]?.sign === "COUNT" &&
    tokens[from + 1]?.sign === "{" &&
    partners[from + 1] === to - 1
  );
}

function namedIn(known: Known, stretch: Stretch): Interval | null {
  const name = nameIn(known.script, stretch);
  if (name === null) return null;
  const definitions = known.definitions.get(name) ?? [];
  return foundOnce(known.intervals, name, () =>
    widest(
      definitions.map(({ is, of }) =>
        is === "the value" ? intervalOf(known, of) : elementOf(known, of),
      ),
    ),
  );
}

function elementOf(known: Known, list: Stretch): Interval | null {
  const range = rangeIn(known.script, list);
  if (range !== null) return widest([intervalOf(known, range.from), intervalOf(known, range.to)]);
  const { script } = known;
  if (signAt(script, list.from) !== "[" || script.partners[list.from] !== list.to - 1) return null;
  const items = split(script, { from: list.from + 1, to: list.to - 1 }, [","]);
  return widest(items.map((item) => intervalOf(known, item)));
}

function datedIn({ script }: Known, { from, to }: Stretch): Interval | null {
  const isProperty = to - from > 2 && signAt(script, to - 2) === ".";
  const name = script.tokens[to - 1]?.value.toLowerCase() ?? "";
  return isProperty && calendar.has(name) ? counted : null;
}

function widest(intervals: readonly (Interval | null)[]): Interval | null {
  let all: Interval | null = null;
  for (const one of intervals) {
    if (one === null) return null;
    all =
      all === null
        ? one
        : { least: Math.min(all.least, one.least), greatest: Math.max(all.greatest, one.greatest) };
  }
  return all;
}
