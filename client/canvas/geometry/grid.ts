import { meet, type Rect } from "./shapes.ts";

/** Rectangles, found again quickly by where they lie. */
export type Grid<Item> = {
  readonly add: (rect: Rect, item: Item) => void;
  /** Each item whose rectangle meets this one, once per rectangle. */
  readonly meeting: (rect: Rect) => readonly Item[];
};

type Entry<Item> = { readonly rect: Rect; readonly item: Item };

export function createGrid<Item>(cell: number): Grid<Item> {
  const cells = new Map<number, Entry<Item>[]>();
  return {
    add: (rect, item) => {
      const entry = { rect, item };
      for (const key of keysOf(rect, cell)) {
        const there = cells.get(key);
        if (there) there.push(entry);
        else cells.set(key, [entry]);
      }
    },
    meeting: (rect) => {
      const found = new Set<Entry<Item>>();
      for (const key of keysOf(rect, cell)) {
        for (const entry of cells.get(key) ?? []) if (meet(entry.rect, rect)) found.add(entry);
      }
      return [...found].map(({ item }) => item);
    },
  };
}

function keysOf({ x, y, width, height }: Rect, cell: number): number[] {
  const keys: number[] = [];
  const [left, right] = [Math.floor(x / cell), Math.floor((x + width) / cell)];
  const [top, bottom] = [Math.floor(y / cell), Math.floor((y + height) / cell)];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) keys.push(row * 1_048_573 + column);
  }
  return keys;
}
