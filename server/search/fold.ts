const han = "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}";
/** Where no spaces stand between words, each character is a word. */
const word = new RegExp(`[${han}]|(?:(?![${han}])[\\p{L}\\p{N}])+`, "gu");
const character = new RegExp(`[${han}]`, "u");

/** Small letters without accents, the dots of U.S. and the 's of Mexico's taken out. */
function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .normalize("NFC")
    .toLowerCase()
    .replaceAll(/(?<=\b\p{L})\.(?=\p{L}|\s|$)/gu, "")
    .replaceAll(/['’]s?\b/gu, "");
}

/** The words of a text, folded. */
export function wordsOf(text: string): string[] {
  return fold(text).match(word) ?? [];
}

export function isCharacter(text: string): boolean {
  return character.test(text);
}

/** Words that say nothing of what is looked for, in the languages that names come in. */
const small = new Set(
  "a an and at by for from in of on or the to el la los las de del en y o un una".split(" "),
);

/** The words to look for; the small ones only where there are no others. */
export function wordsToFind(text: string): string[] {
  const words = wordsOf(text);
  const telling = words.filter((one) => !small.has(one));
  return telling.length > 0 ? telling : words;
}
