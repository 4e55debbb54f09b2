import type { Cell } from "./cell.ts";

/** By which column, and which way. */
export type Order = { readonly column: number; readonly way: "up" | "down" } | null;

/** What a press on the head of a column leads to: up, then down, then as it came. */
export function nextOrder(order: Order, column: number): Order {
  if (order?.column !== column) return { column, way: "up" };
  return order.way === "up" ? { column, way: "down" } : null;
}

/** Rows in this order: numbers by their size, words by the alphabet, nothing always last. */
export function sortedRows<Row extends { readonly cells: readonly Cell[] }>(
  rows: readonly Row[],
  order: Order,
  wordsOf: (cell: Cell) => string,
): readonly Row[] {
  if (!order) return rows;
  const { column, way } = order;
  return rows
    .map((row) => ({ row, cell: row.cells[column] ?? nothing }))
    .toSorted((one, other) => {
      const late = Number(one.cell.is === "nothing") - Number(other.cell.is === "nothing");
      if (late !== 0) return late;
      const difference = compareCells(one.cell, other.cell, wordsOf);
      return way === "up" ? difference : -difference;
    })
    .map(({ row }) => row);
}

const nothing: Cell = { is: "nothing" };

function compareCells(one: Cell, other: Cell, wordsOf: (cell: Cell) => string): number {
  if (one.is === "number" && other.is === "number") return compareNumbers(one.text, other.text);
  if (one.is === "number") return -1;
  if (other.is === "number") return 1;
  return wordsOf(one).localeCompare(wordsOf(other), undefined, { numeric: true });
}

/** Exact for whole numbers of any size. */
function compareNumbers(one: string, other: string): number {
  if (isWhole(one) && isWhole(other)) {
    const [a, b] = [BigInt(one), BigInt(other)];
    if (a === b) return 0;
    return a < b ? -1 : 1;
  }
  return Number(one) - Number(other) || 0;
}

function isWhole(text: string): boolean {
  return /^-?\d+$/.test(text);
}
