import type { Model } from "../../contract/dynamics/model.ts";
import type { Layer } from "../../graph-seed/ontology/layers.ts";

/** In what the time of a model is counted. */
export type TimeUnit = Model["unit"];

/** How a line is drawn: what was, what came of a change, what the learner drew, what lies behind. */
export type Look = "base" | "changed" | "guess" | "faint";

export type ChartLine = {
  readonly key: string;
  readonly label: string;
  /** One value for each unit of time, from the start. */
  readonly values: readonly number[];
  readonly look: Look;
  /** The layer whose colour the line has; ink without. */
  readonly layer?: Layer | undefined;
};

/** Between which values a family of runs lies. */
type ChartBand = {
  readonly low: readonly number[];
  readonly high: readonly number[];
  readonly label: string;
};

export type ChartMark = { readonly at: number; readonly label: string };

/** What is said of a picture. */
export type Words = {
  readonly title: string;
  readonly unit: string;
  /** Says in words what is seen. */
  readonly sentence: string;
};

/** What a chart shows, apart from its size and its cursor. */
export type Picture = Words & {
  readonly timeUnit: TimeUnit;
  readonly lines: readonly ChartLine[];
  readonly band?: ChartBand | undefined;
  readonly marks?: readonly ChartMark[] | undefined;
};

export const unitsInYear = { month: 12, week: 52 } as const;

/** The last time of a picture; at least 1, so that an axis has a length. */
export function lastTimeOf({ lines, band }: Picture): number {
  const lengths = lines.map(({ values }) => values.length);
  return Math.max(2, band?.high.length ?? 0, ...lengths) - 1;
}

/** From when on a learner's guess is asked for. */
export function guessStartOf({ marks = [] }: Picture): number {
  return marks.length === 0 ? 0 : Math.min(...marks.map(({ at }) => at));
}

/** The layer in whose colour a band is laid: that of the line it surrounds. */
export function bandLayerOf({ lines }: Picture): Layer | undefined {
  return lines.find(({ look }) => look === "changed")?.layer;
}
