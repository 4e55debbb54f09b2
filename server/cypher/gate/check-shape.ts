import { published } from "../../../contract/limits.ts";
import { refuse, refuseAt, type Span } from "./refusal.ts";

const longestText = published.cypherCharacters;

/** Controls that are no white space, and signs that show nothing or turn the writing around. */
const unseen = characterClass([
  [0x00, 0x08],
  [0x0e, 0x1b],
  [0x7f, 0x84],
  [0x86, 0x9f],
  [0x061c, 0x061c],
  [0x180e, 0x180e],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0xfeff, 0xfeff],
  [0xfff9, 0xfffb],
  [0xd800, 0xdfff],
  [0xe0000, 0xe007f],
]);

/**
 * Refuses a text by what it is made of, before anything reads it.
 * @throws GateRefusal
 */
export function checkShape(source: string): void {
  if (source.length > longestText) {
    refuse({
      code: "too-long",
      message: `The text has ${source.length.toLocaleString("en")} characters; at most ${longestText.toLocaleString("en")} are read.`,
      remedy: "Shorten it, and give long lists as a parameter.",
    });
  }
  checkCharacters(source);
  const escape = unicodeEscape(source);
  if (escape !== null) {
    refuseAt(source, escape, {
      code: "unicode-escape",
      message: "The text has a character written as \\u and a number.",
      remedy: "Write the character itself, or give the text as a parameter.",
    });
  }
}

function checkCharacters(source: string): void {
  const found = unseen.exec(source);
  if (found === null) return;
  const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  const span = { start: found.index, end: found.index + found[0].length };
  refuseAt(source, span, {
    code: "characters",
    message: `The text holds a character that cannot be seen, U+${code}.`,
    remedy: "Take it out, or give the text that needs it as a parameter.",
  });
}

/** An engine decodes it before it reads words, so that it may end a string; \\ is a backslash. */
function unicodeEscape(source: string): Span | null {
  const escapes = /\\(?:u+[0-9a-fA-F]{0,4}|[^])/gu;
  for (const { 0: text, index } of source.matchAll(escapes)) {
    if (text.startsWith("\\u")) return { start: index, end: index + text.length };
  }
  return null;
}

function characterClass(ranges: readonly (readonly [number, number])[]): RegExp {
  const members = ranges.map(([from, to]) => `\\u{${from.toString(16)}}-\\u{${to.toString(16)}}`);
  return new RegExp(`[${members.join("")}]`, "u");
}
