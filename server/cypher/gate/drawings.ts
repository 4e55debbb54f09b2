import { sourceOf, type Stretch } from "./expressions.ts";
import { type Script, signAt } from "./script.ts";

/** A variable that is drawn from a list, one element after another, within brackets. */
export type Drawing = {
  /** The place of its IN. */
  readonly place: number;
  readonly opener: number;
  readonly source: Stretch;
};

const quantifiers = new Set(["ANY", "ALL", "NONE", "SINGLE"]);

/** Every drawing of a text, by the bracket that opens around it. */
export function drawingsIn(script: Script): ReadonlyMap<number, Drawing> {
  const drawings = new Map<number, Drawing>();
  for (const place of script.tokens.keys()) {
    if (isDrawing(script, place)) {
      const opener = script.around[place] ?? -1;
      drawings.set(opener, { place, opener, source: sourceOf(script, place) });
    }
  }
  return drawings;
}

/** Whether an IN draws, in a list, a quantifier or a reduction; elsewhere it asks for membership. */
function isDrawing(script: Script, place: number): boolean {
  if (signAt(script, place) !== "IN") return false;
  const opener = script.around[place] ?? -1;
  const word = signAt(script, opener - 1);
  if (word === "REDUCE") return signAt(script, place - 2) === ",";
  const isFirst = opener === place - 2;
  return isFirst && (signAt(script, opener) === "[" || quantifiers.has(word));
}
