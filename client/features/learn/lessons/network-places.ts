import type { Corridor, Network } from "../../../../contract/lessons/network.ts";

type Place = { readonly x: number; readonly y: number };
type Size = { readonly width: number; readonly height: number; readonly margin: number };

/** Places for a network's nodes: as far to the right as they are from the source. */
export function placesIn(network: Network, size: Size): ReadonlyMap<string, Place> {
  const columns = columnsOf(network);
  const last = Math.max(1, ...columns.values());
  const places = new Map<string, Place>();
  for (const column of new Set(columns.values())) {
    const keys = [...columns].filter(([, at]) => at === column).map(([key]) => key);
    keys.forEach((key, row) => {
      places.set(key, {
        x: size.margin + ((size.width - 2 * size.margin) * column) / last,
        y: (size.height * (row + 1)) / (keys.length + 1),
      });
    });
  }
  return places;
}

/** The nodes counted from the source on, column by column, so that words can tell of them. */
export function numbersIn(network: Network): ReadonlyMap<string, number> {
  const columns = [...columnsOf(network)].toSorted(([, one], [, other]) => one - other);
  return new Map(columns.map(([key], at) => [key, at + 1]));
}

/** How many corridors each node lies from the source; the sink stands alone at the end. */
function columnsOf({ source, sink, corridors }: Network): ReadonlyMap<string, number> {
  const columns = new Map([[source, 0]]);
  for (let pass = 0; pass < corridors.length; pass += 1) {
    for (const { from, to } of corridors) {
      const at = columns.get(from);
      if (at !== undefined && !columns.has(to)) columns.set(to, at + 1);
    }
  }
  const last = Math.max(...columns.values());
  return columns.set(sink, last);
}

/** How far corridors between the same two places lie apart at their middles. */
const apart = 64;

type Way = {
  readonly path: string;
  readonly middle: Place;
  /** Whether it hangs below the straight line: its words stand under it. */
  readonly hangs: boolean;
};

/** A corridor as a curve; those between the same two places fan out, so that each has its words. */
export function wayOf(
  { key, from, to }: Pick<Corridor, "key" | "from" | "to">,
  { corridors }: Network,
  places: ReadonlyMap<string, Place>,
): Way | null {
  const [start, end] = [places.get(from), places.get(to)];
  if (!start || !end) return null;
  const beside = corridors.filter((one) => one.from === from && one.to === to);
  const row = beside.findIndex((one) => one.key === key) - (beside.length - 1) / 2;
  const middle = { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 + row * apart };
  // A curve passes half as far from the straight line as the point that draws it.
  const pull = middle.y + row * apart;
  const path = `M${start.x} ${start.y}Q${middle.x} ${pull} ${end.x} ${end.y}`;
  return { path, middle, hangs: row > 0 };
}
