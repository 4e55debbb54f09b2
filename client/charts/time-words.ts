import { sayCharts } from "../messages/say-charts.ts";
import { type TimeUnit, unitsInYear } from "./picture.ts";

/** A time in words: "month 12". */
export function timeWords(time: number, unit: TimeUnit): string {
  return sayCharts(`charts.at-${unit}`, { time });
}

/** A time on the axis: "start", "2 y", "6 mo". */
export function axisWords(time: number, unit: TimeUnit): string {
  if (time === 0) return sayCharts("charts.start");
  const year = unitsInYear[unit];
  if (time % year === 0) return sayCharts("charts.years", { count: time / year });
  return sayCharts(`charts.${unit}s`, { count: time });
}
