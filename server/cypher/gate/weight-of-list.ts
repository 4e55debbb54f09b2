import { callIn, nameIn, sourceOf, split, type Stretch, unwrap } from "./expressions.ts";
import { endsValue } from "./is-name.ts";
import { listSize } from "./list-size.ts";
import { rangeIn } from "./range-in.ts";
import { signAt } from "./script.ts";
import {
  type Bound,
  definitionsBefore,
  keyOf,
  number,
  placesIn,
  unbound,
  usual,
  usualList,
  type Weighing,
  within,
} from "./weighing.ts";

/** Of the brackets at a place: a list, what is made of each of one, or a part of what stands before. */
export function weightOfList(weighing: Weighing, opener: number, bound: Bound): number {
  const { script } = weighing.known;
  if (endsValue(script, opener - 1)) return 0;
  const inside = within(weighing, opener);
  const body = bodyOf(weighing, inside);
  if (signAt(script, opener + 2) === "IN") return weightOfDrawn(weighing, opener, { body, bound });
  if (body !== null) return usualList * weighing.weigh(body, bound);
  return split(script, inside, [","]).reduce(
    (sum, part) => sum + Math.max(1, weighing.weigh(part, bound)),
    0,
  );
}

type Drawn = { readonly body: Stretch | null; readonly bound: Bound };

/** `[x IN list WHERE … | body]` */
function weightOfDrawn(weighing: Weighing, opener: number, { body, bound }: Drawn): number {
  const { known } = weighing;
  const source = sourceOf(known.script, opener + 2);
  const element = weightOfElement(weighing, source, bound);
  const name = known.script.tokens[opener + 1]?.value ?? "";
  const each = body === null ? element : weighing.weigh(body, new Map([...bound, [name, element]]));
  return (listSize(known, source) ?? usualList) * each;
}

/** Behind the last line that stands in no brackets. */
function bodyOf(weighing: Weighing, inside: Stretch): Stretch | null {
  const lines = placesIn(weighing, inside).filter(
    (place) => signAt(weighing.known.script, place) === "|",
  );
  const last = lines.at(-1);
  return last === undefined ? null : { from: last + 1, to: inside.to };
}

/** How much the heaviest element of a list may hold. */
export function weightOfElement(weighing: Weighing, stretch: Stretch, bound: Bound): number {
  if (bound.size > 0) return heaviestIn(weighing, stretch, bound);
  const key = keyOf(stretch);
  const weight = weighing.elements.get(key) ?? heaviestIn(weighing, stretch, bound);
  weighing.elements.set(key, weight);
  return weight;
}

function heaviestIn(weighing: Weighing, stretch: Stretch, bound: Bound): number {
  const { script } = weighing.known;
  const inner = unwrap(script, stretch);
  if (rangeIn(script, inner) !== null) return number;
  const name = nameIn(script, inner);
  if (name !== null) return bound.get(name) ?? weightOfNamed(weighing, name, inner);
  const elements = elementsIn(weighing, inner) ?? [inner];
  return Math.max(1, ...elements.map((element) => weighing.weigh(element, bound)));
}

/** What is written out of a list, or gathered in it; null of any other. */
function elementsIn(weighing: Weighing, inner: Stretch): readonly Stretch[] | null {
  const { script } = weighing.known;
  const call = callIn(script, inner);
  if (call !== null) return call.name === "collect" ? call.args : null;
  const isList = signAt(script, inner.from) === "[" && script.partners[inner.from] === inner.to - 1;
  if (!isList || signAt(script, inner.from + 2) === "IN") return null;
  return split(script, within(weighing, inner.from), [","]);
}

function weightOfNamed(weighing: Weighing, name: string, stretch: Stretch): number {
  const definitions = definitionsBefore(weighing, name, stretch.from);
  if (definitions.length === 0) return usual;
  return Math.max(
    ...definitions.map(({ is, of }) =>
      is === "the value" ? weightOfElement(weighing, of, unbound) : weighing.weigh(of, unbound),
    ),
  );
}
