import type { ToldLine } from "../../api/ask-cypher.ts";

/** The columns and rows of an answer, as far as they have come. */
export type Rows = {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
};

export type RowsFeed = {
  readonly take: (line: ToldLine) => void;
  readonly rows: () => Rows;
  /** Tells no more; returns what came. */
  readonly close: () => Rows;
};

/** Milliseconds between two tellings: rows come faster than a page can draw them. */
const between = 100;

/** Gathers rows: the first is told at once, those after it in handfuls. */
export function createRowsFeed(tell: (rows: Rows) => void): RowsFeed {
  let columns: readonly string[] = [];
  const rows: (readonly unknown[])[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const now = (): Rows => ({ columns, rows: [...rows] });
  const later = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      tell(now());
    }, between);
  };
  return {
    take: (line) => {
      if (line.type === "columns") columns = line.columns;
      if (line.type !== "row") return;
      rows.push(line.values);
      if (rows.length === 1) tell(now());
      else later();
    },
    rows: now,
    close: () => {
      clearTimeout(timer);
      return now();
    },
  };
}
