import { placeIn } from "./place-in.ts";
import type { Vocabulary, Word } from "./vocabulary.ts";

/** Words that may go on from here, in place of what stands from `from` on. */
export type Suggestion = { readonly from: number; readonly words: readonly Word[] };

export type Knowledge = {
  readonly vocabulary: Vocabulary;
  /** The names of the parameters. */
  readonly params: readonly string[];
};

/** What may be written at the cursor of this text; null where nothing is worth a word. */
export function suggest(text: string, cursor: number, known: Knowledge): Suggestion | null {
  const before = text.slice(0, cursor);
  const place = placeIn(before);
  if (place.in === "comment") return null;
  if (place.in === "string") return { from: place.from, words: known.vocabulary.texts };
  const [word = ""] = /\w*$/.exec(before) ?? [];
  const from = cursor - word.length;
  const spot = { text, lead: before.slice(0, from), word, open: place.open };
  const words = wordsAt(spot, known);
  return words.length === 0 ? null : { from, words };
}

type Spot = {
  readonly text: string;
  /** What stands before the word that is being written. */
  readonly lead: string;
  readonly word: string;
  /** The brackets that stand open. */
  readonly open: readonly string[];
};

function wordsAt(spot: Spot, { vocabulary, params }: Knowledge): readonly Word[] {
  const { text, lead, word, open } = spot;
  if (lead.endsWith("$")) return params.map((label) => ({ label }));
  if (isAfterColon(lead)) return bracketed(open.at(-1), vocabulary);
  if (lead.endsWith(".")) return propertiesOf(variableIn(lead), text, vocabulary);
  if (isKey(spot)) return inBraces(open.at(-2), vocabulary);
  return word.length < shortest ? [] : [...variables(lead), ...vocabulary.plain];
}

/** Letters from which on words of the language are suggested: a variable of one letter is none. */
const shortest = 2;

/** Whether it is the key of a record that is being written. */
function isKey({ lead, open }: Spot): boolean {
  return open.at(-1) === "{" && /[{,]\s*$/.test(lead);
}

/** ":", or "|" and "&" behind a label. */
function isAfterColon(lead: string): boolean {
  return /:\s*(?:\w+\s*[|&]\s*)*$/.test(lead);
}

function bracketed(bracket: string | undefined, { labels, types }: Vocabulary): readonly Word[] {
  if (bracket === "[") return types;
  return bracket === "{" ? [] : labels;
}

function inBraces(around: string | undefined, { properties }: Vocabulary): readonly Word[] {
  return around === "[" ? properties.relation : [...properties.thing, ...properties.proof];
}

function variableIn(lead: string): string {
  return /(\w+)\.$/.exec(lead)?.[1] ?? "";
}

/** The properties of a variable, by how the text brings it in. */
function propertiesOf(name: string, text: string, { properties }: Vocabulary): readonly Word[] {
  const { thing, relation, proof } = properties;
  if (name === "") return unique([...thing, ...relation, ...proof]);
  if (new RegExp(`\\[\\s*${name}\\b`).test(text)) return relation;
  const [, label] = new RegExp(`\\(\\s*${name}\\s*:\\s*(\\w+)`).exec(text) ?? [];
  if (label !== undefined) return proofs.has(label) ? proof : thing;
  return unique([...thing, ...relation, ...proof]);
}

const proofs = new Set(["Claim", "Evidence", "Quantity", "Source"]);

function unique(words: readonly Word[]): Word[] {
  return [...new Map(words.map((word) => [word.label, word])).values()];
}

/** The variables that the text has brought in so far. */
function variables(lead: string): Word[] {
  const names = [...lead.matchAll(/[([]\s*([a-z]\w*)\s*[:)\]{]|\bAS\s+(\w+)/gi)].map(
    ([, bound, named]) => bound ?? named ?? "",
  );
  return [...new Set(names)].filter((name) => name !== "").map((label) => ({ label }));
}
