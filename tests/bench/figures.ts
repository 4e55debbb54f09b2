/** One measured figure, and the limit it is held against where there is one. */
export type Figure = {
  readonly name: string;
  readonly value: number;
  readonly unit: "ms" | "s" | "KB" | "ratio" | "MB" | "rows" | "writes" | "questions" | "texts";
  readonly limit?: number;
};

/** The value below which this share of the values lies: nearest rank, share from 0 to 1. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (value === undefined) throw new Error("no values");
  return value;
}

/** A Markdown table, as docs/performance.md holds it. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = figures.map(({ name, value, unit, limit }) => {
    const bound = limit === undefined ? "–" : `≤ ${limit} ${unit}`;
    return `| ${name} | ${shown(value)} ${unit} | ${bound} | ${verdict(value, limit)} |`;
  });
  return ["| what | measured | goal | |", "|---|---|---|---|", ...rows].join("\n");
}

function verdict(value: number, limit: number | undefined): string {
  if (limit === undefined) return "";
  return value <= limit ? "met" : "not met";
}

function shown(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 2);
}
