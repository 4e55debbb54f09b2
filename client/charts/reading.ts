import { sayCharts } from "../messages/say-charts.ts";
import { valueWords } from "./number-words.ts";
import { bandLayerOf, type ChartLine, type Picture } from "./picture.ts";

export type Reading = Pick<ChartLine, "key" | "label" | "layer"> & {
  readonly look: ChartLine["look"] | "band";
  readonly text: string;
};

/** What a chart shows at one time, line by line. */
export function readingsAt(picture: Picture, time: number, span: number): Reading[] {
  const { lines, band, unit } = picture;
  const words = (value: number) => valueWords(value, span, unit);
  const read = lines.flatMap(({ values, ...line }): Reading[] => {
    const value = values[time];
    return value === undefined ? [] : [{ ...line, text: words(value) }];
  });
  const [low, high] = [band?.low[time], band?.high[time]];
  if (band === undefined || low === undefined || high === undefined) return read;
  const text = sayCharts("charts.range", { low: words(low), high: words(high) });
  const between = { key: "band", label: band.label, look: "band", layer: bandLayerOf(picture) };
  return [...read, { ...between, look: "band", text }];
}
