import { matchable, spaced } from "./matchable.ts";

/** A paragraph as it is shown and as it is searched: the same length, so that offsets carry over. */
export type Paragraph = {
  readonly number: number;
  /** Where it begins in the text. */
  readonly start: number;
  readonly words: string;
  readonly matchable: string;
};

/** The paragraphs of a text, which blank lines part; an empty one is none and takes no number. */
export function paragraphsOf(text: string): Paragraph[] {
  const found: Paragraph[] = [];
  for (const { 0: block, index } of text.matchAll(/\S[\s\S]*?(?=\n[^\S\n]*\n|\s*$)/g)) {
    const words = spaced(block);
    if (words !== "")
      found.push({ number: found.length + 1, start: index, words, matchable: matchable(block) });
  }
  return found;
}
