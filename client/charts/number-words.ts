import { sayCharts } from "../messages/say-charts.ts";

/** From here on numbers are shortened: 175K. */
const many = 10_000;

/** The values on an axis, all with the same number of decimals. */
export function tickWords(ticks: readonly number[], unit: string): string[] {
  const step = Math.abs((ticks[1] ?? 1) - (ticks[0] ?? 0));
  const isLarge = ticks.some((tick) => Math.abs(tick) >= many);
  const format = new Intl.NumberFormat("en", {
    ...(isLarge ? { notation: "compact" as const } : { minimumFractionDigits: decimalsOf(step) }),
    maximumFractionDigits: isLarge ? 2 : decimalsOf(step),
  });
  return ticks.map((tick) => withUnit(format.format(tick), unit));
}

/** So many figures, about, of the length of an axis are worth telling. */
const fineness = 1.9;

/** A value as finely as an axis of that length lets one read it. */
export function valueWords(value: number, span: number, unit: string): string {
  const decimals = span > 0 ? Math.ceil(fineness - Math.log10(span)) : 1;
  const places = Math.min(6, Math.max(0, decimals));
  const format = new Intl.NumberFormat("en", {
    minimumFractionDigits: places,
    maximumFractionDigits: places,
  });
  return withUnit(format.format(value), unit);
}

function withUnit(number: string, unit: string): string {
  const value = number.replace(/^-(?=[\d.,]*[1-9])/, "−").replace(/^-/, "");
  return unit === "%" ? sayCharts("charts.percent", { value }) : value;
}

/** How many decimals a step needs to be told. */
function decimalsOf(step: number): number {
  const found = [0, 1, 2, 3, 4, 5].find((places) => {
    const scaled = step * 10 ** places;
    return Math.abs(scaled - Math.round(scaled)) < 1e-6;
  });
  return found ?? 6;
}
