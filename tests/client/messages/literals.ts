import type { Source } from "../../house/sources.ts";

/** Attributes whose text a person reads or hears. */
const readAloud =
  /\b(?:aria-label|aria-description|aria-roledescription|aria-valuetext|title|placeholder|alt|label|tip|means|aside|kicker|data-tip|closeLabel)=(?:"([^"]*)"|\{\s*["'`]([^"'`]*))/g;

/** Text after a tag, up to the next tag or expression; an arrow or a comparison is no tag. */
const afterTag = /(?<=[^=\s]\s*)>([^<>{}=;()|&]*)(?:<(?=[/a-zA-Z>])|\{)/g;
/** Text after an expression, up to the next tag; a statement after a block is no text. */
const afterBraces =
  /\}(?!\s*(?:return|export|function|else|catch|finally)\b)([^<>{}=;()|&]*)<(?=[/a-z])/g;
/** A string alone in braces. */
const braced = /[>}]\s*\{\s*(["'`])([^"'`]*\p{L}[^"'`]*)\1\s*\}/gu;

/** The literal sentences of a component: "path: sentence". */
export function literalsIn({ path, text }: Source): string[] {
  const code = withoutComments(text);
  const found = [
    ...[...code.matchAll(readAloud)].map(([, plain, inBraces]) => plain ?? inBraces ?? ""),
    ...[...code.matchAll(afterTag)].map(([, words = ""]) => words),
    ...[...code.matchAll(afterBraces)].map(([, words = ""]) => words),
    ...[...code.matchAll(braced)].map(([, , words = ""]) => words),
  ];
  return found
    .map((words) => words.trim())
    .filter((words) => /\p{L}/u.test(words))
    .map((words) => `${path}: ${words}`);
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "$1");
}
