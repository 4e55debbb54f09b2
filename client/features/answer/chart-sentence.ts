import { sayConsole } from "../../messages/say-console.ts";
import type { Bar } from "./bars.ts";

type Titles = { readonly value: string; readonly label: string };

/** What the bars show, in a sentence: how many they are, between what, and which is the longest. A row without a value has none. */
export function chartSentence(all: readonly Bar[], titles: Titles): string {
  const bars = all.filter(({ text }) => text !== "");
  const [least, ...others] = bars.toSorted((one, other) => one.size - other.size);
  const most = others.at(-1);
  if (!least) return sayConsole("answer.chart-of", titles);
  if (!most) {
    return sayConsole("answer.chart-one", { ...titles, name: least.label, most: least.text });
  }
  const shown = { ...titles, count: bars.length, most: most.text };
  if (least.size === most.size) return sayConsole("answer.chart-level", shown);
  const longest = bars.find(({ size }) => size === most.size) ?? most;
  return sayConsole("answer.chart-told", { ...shown, least: least.text, name: longest.label });
}
