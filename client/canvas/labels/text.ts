/** The width of a text in canvas units at a size and weight of the look's typeface. */
export type Measure = (text: string, size: number, weight: number) => number;

const han = /[\u3040-\u30ff\u3400-\u9fff\uff00-\uffef]/u;

/** A name in as few lines as it needs within a width, at most so many; what is too long is cut. */
export function wrap(
  text: string,
  widest: number,
  most: number,
  width: (text: string) => number,
): readonly string[] {
  if (width(text) <= widest || most === 1) return [cut(text, widest, width)];
  const parts = partsOf(text);
  const fewest = Math.max(2, Math.ceil(width(text) / widest));
  for (let count = fewest; count <= most; count += 1) {
    const lines = balanced(parts, count, width);
    if (lines.every((line) => width(line) <= widest)) return lines;
  }
  return balanced(parts, most, width).map((line) => cut(line, widest, width));
}

/** Where a line may break: between words, and between the signs of Chinese. */
function partsOf(text: string): readonly string[] {
  return text.split(/(?<=\s)/u).flatMap((word) => (han.test(word) ? signsOf(word) : [word]));
}

/** The lines whose widest is narrowest. Two or three lines are few enough to try every break. */
function balanced(
  parts: readonly string[],
  count: number,
  width: (text: string) => number,
): readonly string[] {
  const whole = parts.join("").trim();
  if (count === 1 || parts.length < 2) return [whole];
  let best: readonly string[] = [whole];
  let narrowest = Infinity;
  for (let index = 1; index < parts.length; index += 1) {
    const first = parts.slice(0, index).join("").trim();
    const lines = [first].concat(balanced(parts.slice(index), count - 1, width));
    const widest = Math.max(...lines.map(width));
    if (widest < narrowest) [best, narrowest] = [lines, widest];
  }
  return best;
}

function cut(text: string, widest: number, width: (text: string) => number): string {
  if (width(text) <= widest) return text;
  const signs = signsOf(text);
  while (signs.length > 1 && width(`${signs.join("").trimEnd()}…`) > widest) signs.pop();
  return `${signs.join("").trimEnd()}…`;
}

const segmenter = new Intl.Segmenter(undefined, { granularity: "grapheme" });

function signsOf(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
