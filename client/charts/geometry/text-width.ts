/** The size of the type in a chart, in pixels. */
const typeSize = 11;
/** How much height a line of text takes. */
export const lineHeight = 14;
/** From the foot of that height to where letters stand. */
export const descent = 4;

/** Em of a letter, rather more than less: a label that is taken for longer still stands free. */
const widths: readonly (readonly [letters: RegExp, em: number])[] = [
  [/[ijlI.,:;'|! ()]/, 0.3],
  [/[frt]/, 0.42],
  [/[0-9]/, 0.66],
  [/[mwMW@%—\u2E80-\uFFEF]/, 0.95],
];
const usual = 0.62;

/** About how long a text is, in pixels, without asking a browser. */
export function textWidth(text: string): number {
  let em = 0;
  for (const letter of text) em += emOf(letter);
  return Math.ceil(em * typeSize);
}

/** A text that is no longer than so many pixels. */
export function shortened(text: string, most: number): string {
  if (textWidth(text) <= most) return text;
  let kept = text;
  while (kept !== "" && textWidth(`${kept}…`) > most) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
}

function emOf(letter: string): number {
  return widths.find(([letters]) => letters.test(letter))?.[1] ?? usual;
}
