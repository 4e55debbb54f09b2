import { valueWords } from "./number-words.ts";
import { type Twin, twinCsv } from "./twin.ts";

/** A value at which a stock rests, and whether it is drawn back there. */
export type PhasePoint = {
  readonly at: number;
  readonly stable: boolean;
  /** What it does there, in words. */
  readonly told: string;
};

export type Phase = {
  /** The values of a stock, and how much each changes in one step. */
  readonly at: readonly number[];
  readonly change: readonly number[];
  readonly points: readonly PhasePoint[];
  /** What stands above the three columns of the table. */
  readonly heads: { readonly at: string; readonly change: string; readonly points: string };
};

/** At first one value in so many is told. */
const sparse = 10;
/** Values as near as this are one. */
const speck = 1e-9;

type Row = { readonly at: number; readonly change: number; readonly told: string };

/** The curve as a table: every value, or a few; those at which the stock rests in either. */
export function phaseTwin(phase: Phase, isWhole: boolean): Twin {
  const { at } = phase;
  const across = (at.at(-1) ?? 1) - (at[0] ?? 0);
  const up = 2 * reachOf(phase);
  return {
    columns: columnsOf(phase),
    rows: rowsOf(phase, isWhole).map((row) => ({
      key: String(row.at),
      cells: cellsOf<string>(phase, [
        valueWords(row.at, across, ""),
        valueWords(row.change, up, ""),
        row.told,
      ]),
    })),
  };
}

export function phaseCsv(phase: Phase): string {
  const rows = rowsOf(phase, true).map(({ at, change, told }) =>
    cellsOf<string | number>(phase, [at, change, told]),
  );
  return twinCsv(columnsOf(phase), rows);
}

/** How far a change goes, up or down. */
export function reachOf({ change }: Pick<Phase, "change">): number {
  return Math.max(...change.map(Math.abs));
}

function columnsOf(phase: Phase): Twin["columns"] {
  const { at, change, points } = phase.heads;
  return cellsOf(phase, [
    { key: "at", label: at },
    { key: "change", label: change },
    { key: "points", label: points },
  ]);
}

/** Where no point is told of, there is no column of them. */
function cellsOf<Cell>({ points }: Phase, cells: readonly [Cell, Cell, Cell]): Cell[] {
  return points.length > 0 ? [...cells] : cells.slice(0, 2);
}

function rowsOf({ at, change, points }: Phase, isWhole: boolean): Row[] {
  const isPoint = (value: number) => points.some((point) => Math.abs(point.at - value) < speck);
  const rows = at
    .map((value, place) => ({ at: value, change: change[place] ?? 0, told: "", place }))
    .filter((row) => (isWhole || row.place % sparse === 0) && !isPoint(row.at));
  const rests = points.map((point) => ({ at: point.at, change: 0, told: point.told }));
  return [...rows, ...rests].toSorted((one, other) => one.at - other.at);
}
