import type { Measure } from "../labels/text.ts";

/** Measures with the browser's own typeface; each text once. `forget` when the typeface has come. */
export function createMeasure(font: string): { measure: Measure; forget: () => void } {
  const context = document.createElement("canvas").getContext("2d");
  const known = new Map<string, number>();
  return {
    measure: (text, size, weight) => {
      const key = `${weight} ${text}`;
      const there = known.get(key);
      if (there !== undefined) return there * size;
      if (!context) return text.length * 0.56 * size;
      context.font = `${weight} 100px ${font}`;
      const width = context.measureText(text).width / 100;
      known.set(key, width);
      return width * size;
    },
    forget: () => known.clear(),
  };
}
