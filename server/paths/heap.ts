/** A queue that gives its first item by an order, however they came. */
export type Heap<Item> = {
  readonly push: (item: Item) => void;
  readonly pop: () => Item | undefined;
};

export function createHeap<Item>(order: (one: Item, other: Item) => number): Heap<Item> {
  const items: Item[] = [];

  function isBefore(one: number, other: number): boolean {
    const [first, second] = [items[one], items[other]];
    return first !== undefined && second !== undefined && order(first, second) < 0;
  }

  function swap(one: number, other: number): void {
    const [first, second] = [items[one], items[other]];
    if (first === undefined || second === undefined) return;
    items[one] = second;
    items[other] = first;
  }

  function rise(from: number): void {
    let at = from;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!isBefore(at, parent)) return;
      swap(at, parent);
      at = parent;
    }
  }

  function sink(from: number): void {
    let at = from;
    for (;;) {
      const [left, right] = [2 * at + 1, 2 * at + 2];
      const child = isBefore(right, left) ? right : left;
      if (!isBefore(child, at)) return;
      swap(at, child);
      at = child;
    }
  }

  return {
    push: (item) => {
      items.push(item);
      rise(items.length - 1);
    },
    pop: () => {
      swap(0, items.length - 1);
      const first = items.pop();
      sink(0);
      return first;
    },
  };
}
