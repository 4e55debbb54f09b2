import { withMinus } from "../minus.ts";
import type { Shown } from "./computed.ts";
import type { Lesson } from "./lesson.ts";
import type { Values } from "./evaluate.ts";
import { LessonError, toList, type Value } from "./value.ts";

const placeholder = /\{([a-z][A-Za-z0-9]*)\}/g;

/** The names of the values that a text puts in. */
export function placeholdersIn(text: string): string[] {
  return [...text.matchAll(placeholder)].map(([, name = ""]) => name);
}

export type Filling = {
  readonly lesson: Lesson;
  readonly values: Values;
  readonly locale: string;
  /** A thing, a corridor or a word of the ontology, as a reader sees it. */
  readonly nameOf: (id: string) => string;
};

/** A text with its values in. @throws LessonError for a name that the lesson does not compute */
export function fill(text: string, { lesson, values, locale, nameOf }: Filling): string {
  return text.replaceAll(placeholder, (_all, name: string) => {
    const value = values.get(name);
    if (value === undefined) throw new LessonError(`The lesson computes no ${name}.`);
    if (typeof value === "number") return numberWords(value, lesson.values[name]?.shown, locale);
    return listWords(value, { name, locale, nameOf });
  });
}

const signs = { plain: "negative", always: "exceptZero", none: "never" } as const;

function numberWords(value: number, shown: Shown | undefined, locale: string): string {
  const { digits, sign } = shown ?? { digits: 0, sign: "plain" };
  const told = new Intl.NumberFormat(locale, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    signDisplay: signs[sign],
  });
  return withMinus(told.format(value));
}

type Listing = { readonly name: string } & Pick<Filling, "locale" | "nameOf">;

function listWords(value: Value, { name, locale, nameOf }: Listing): string {
  const words = toList(value, name).map(nameOf);
  return new Intl.ListFormat(locale, { type: "conjunction" }).format(words);
}
