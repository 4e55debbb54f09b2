import type { GraphValue, Write } from "../engine/graph.ts";

/** Large enough to be quick, small enough to pass between processes without a pause. */
const rowsPerWrite = 500;

type Batch = Pick<Write, "name" | "cypher"> & { readonly rows: readonly GraphValue[] };

/** One text over many rows, as $rows, in writes of bounded size; no rows, no write. */
export function* inBatches({ name, cypher, rows }: Batch): Generator<Write> {
  for (const chunk of chunksOf(rows, rowsPerWrite)) yield { name, cypher, params: { rows: chunk } };
}

export function* chunksOf<Item>(items: readonly Item[], size: number): Generator<Item[]> {
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size);
}

/** Puts together what shares a key, in the order the keys first appear. */
export function grouped<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
