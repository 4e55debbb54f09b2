import type { Passage } from "../../session/opened-text.ts";
import { matchable } from "./matchable.ts";
import { type Paragraph, paragraphsOf } from "./paragraphs.ts";

/** A key phrase to look for, and where the original text has it, in code points, if that is known. */
export type Wanted<Id extends string = string> = {
  readonly id: Id;
  readonly quote: string;
  readonly start?: number | undefined;
};

type Place = { readonly paragraph: Paragraph; readonly at: number; readonly length: number };

/**
 * The passages of a text that hold the key phrases, by id; a phrase the text does not have is left
 * out. White space of any kind and length counts as one space, and a typographic mark as its plain
 * one. Where a phrase stands more than once, the place nearest to the known one is taken.
 */
export function findPassages<Id extends string>(
  text: string,
  wanted: readonly Wanted<Id>[],
): ReadonlyMap<Id, Passage> {
  const paragraphs = paragraphsOf(text);
  return new Map(
    wanted.flatMap(({ id, quote, start }): [Id, Passage][] => {
      const place = nearest(placesOf(matchable(quote), paragraphs), start ?? 0);
      return place ? [[id, passageAt(place)]] : [];
    }),
  );
}

function placesOf(phrase: string, paragraphs: readonly Paragraph[]): Place[] {
  if (phrase === "") return [];
  return paragraphs.flatMap((paragraph) =>
    occurrences(paragraph.matchable, phrase).map((at) => ({
      paragraph,
      at,
      length: phrase.length,
    })),
  );
}

function occurrences(text: string, phrase: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) found.push(at);
  return found;
}

function nearest(places: readonly Place[], start: number): Place | undefined {
  const distance = ({ paragraph, at }: Place) => Math.abs(paragraph.start + at - start);
  return places.toSorted((a, b) => distance(a) - distance(b))[0];
}

function passageAt({ paragraph, at, length }: Place): Passage {
  const { from, to } = sentenceAround(paragraph.words, at, at + length);
  return {
    paragraph: paragraph.number,
    at,
    before: paragraph.words.slice(from, at),
    phrase: paragraph.words.slice(at, at + length),
    after: paragraph.words.slice(at + length, to),
  };
}

const sentences = new Intl.Segmenter("en", { granularity: "sentence" });

/** No sentence is longer on either side of its phrase; a text without stops is cut here. */
const reach = 600;

/** A phrase may run over the end of a sentence; then both sentences are shown. */
function sentenceAround(words: string, start: number, end: number) {
  const first = Math.max(0, start - reach);
  const near = [...sentences.segment(words.slice(first, end + reach))].map(
    ({ index, segment }) => ({ from: first + index, segment }),
  );
  const around = near.filter(({ from, segment }) => from < end && from + segment.length > start);
  const last = around.at(-1);
  return {
    from: around[0]?.from ?? start,
    to: last ? last.from + last.segment.trimEnd().length : end,
  };
}
