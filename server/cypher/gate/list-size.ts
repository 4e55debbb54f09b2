import {
  callIn,
  nameIn,
  parameterIn,
  sourceOf,
  split,
  type Stretch,
  unwrap,
} from "./expressions.ts";
import { foundOnce, type Known } from "./known.ts";
import { rangeSize } from "./range-size.ts";
import { signAt } from "./script.ts";

/** How many elements a list can have at most; null when the graph says it. */
export function listSize(known: Known, stretch: Stretch): number | null {
  const inner = unwrap(known.script, stretch);
  const parts = split(known.script, inner, ["+"]);
  if (parts.length > 1) return sum(parts.map((part) => listSize(known, part)));
  const size = rangeSize(known, inner);
  if (size !== "no range") return size;
  const parameter = parameterIn(known.script, inner, known.params);
  if (Array.isArray(parameter)) return parameter.length;
  return literalSize(known, inner) ?? lastingSize(known, inner) ?? namedSize(known, inner);
}

/** `[1, 2]`, or `[x IN list …]`, which is as long as its list. */
function literalSize(known: Known, { from, to }: Stretch): number | null {
  const { script } = known;
  if (signAt(script, from) !== "[" || script.partners[from] !== to - 1) return null;
  if (signAt(script, from + 2) === "IN") return listSize(known, sourceOf(script, from + 2));
  return split(script, { from: from + 1, to: to - 1 }, [","]).length;
}

/** Functions that give back a list as long as the one they take. */
function lastingSize(known: Known, stretch: Stretch): number | null {
  const call = callIn(known.script, stretch);
  const [list] = call?.args ?? [];
  if (call === null || list === undefined) return null;
  return ["reverse", "tail", "tointegerlist", "tostringlist"].includes(call.name)
    ? listSize(known, list)
    : null;
}

function namedSize(known: Known, stretch: Stretch): number | null {
  const name = nameIn(known.script, stretch);
  if (name === null) return null;
  const definitions = known.definitions.get(name) ?? [];
  return foundOnce(known.sizes, name, () =>
    greatest(
      definitions.filter(({ is }) => is === "the value").map(({ of }) => listSize(known, of)),
    ),
  );
}

function sum(sizes: readonly (number | null)[]): number | null {
  return sizes.includes(null) ? null : sizes.reduce<number>((all, size) => all + (size ?? 0), 0);
}

function greatest(sizes: readonly (number | null)[]): number | null {
  if (sizes.length === 0 || sizes.includes(null)) return null;
  return Math.max(...sizes.map((size) => size ?? 0));
}
