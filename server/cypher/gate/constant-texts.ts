import {
  type Definition,
  nameIn,
  parameterIn,
  split,
  type Stretch,
  unwrap,
} from "./expressions.ts";
import { foundOnce, type Known } from "./known.ts";
import { signAt } from "./script.ts";

const mostTexts = 100;

/**
 * Every text that an expression of literals and parameters can come to; null of one that the graph
 * has a say in. A parameter that is no text makes the engine answer null, so it comes to none.
 */
export function constantTexts(known: Known, stretch: Stretch): readonly string[] | null {
  const inner = unwrap(known.script, stretch);
  let texts: readonly string[] = [""];
  for (const part of split(known.script, inner, ["+", "||"])) {
    const ends = oneOf(known, unwrap(known.script, part));
    if (ends === null) return null;
    texts = texts.flatMap((text) => ends.map((end) => text + end));
    if (texts.length > mostTexts) return null;
  }
  return texts;
}

function oneOf(known: Known, stretch: Stretch): readonly string[] | null {
  const { script, params } = known;
  const token = script.tokens[stretch.from];
  if (token?.kind === "text" && stretch.to === stretch.from + 1) return [token.value];
  if (signAt(script, stretch.from) === "$") return textsIn(parameterIn(script, stretch, params));
  const parts = split(script, stretch, ["+", "||"]);
  if (parts.length > 1) return constantTexts(known, stretch);
  const name = nameIn(script, stretch);
  return name === null ? null : textsNamed(known, name);
}

function textsNamed(known: Known, name: string): readonly string[] | null {
  const definitions = known.definitions.get(name) ?? [];
  return foundOnce(known.texts, name, () => textsDefined(known, definitions));
}

function textsDefined(known: Known, definitions: readonly Definition[]): readonly string[] | null {
  const all: string[] = [];
  for (const { is, of } of definitions) {
    const texts = is === "the value" ? constantTexts(known, of) : elementsOf(known, of);
    if (texts === null || all.length > mostTexts) return null;
    all.push(...texts);
  }
  return all.length === 0 ? null : all;
}

function elementsOf(known: Known, stretch: Stretch): readonly string[] | null {
  const { script, params } = known;
  const parameter = parameterIn(script, stretch, params);
  if (Array.isArray(parameter)) return parameter.flatMap((item: unknown) => textsIn(item) ?? []);
  if (signAt(script, stretch.from) !== "[") return null;
  if (script.partners[stretch.from] !== stretch.to - 1) return null;
  const items = split(script, { from: stretch.from + 1, to: stretch.to - 1 }, [","]);
  const texts = items.map((item) => constantTexts(known, item));
  return texts.includes(null) ? null : texts.flatMap((some) => some ?? []);
}

function textsIn(value: unknown): readonly string[] | null {
  if (value === undefined) return null;
  return typeof value === "string" ? [value] : [];
}
