import type { Link, Loop } from "../../contract/dynamics/model.ts";

/**
 * Every simple way round in the links, shortest first, each told from its first variable by name. An
 * even number of minus signs reinforces what goes round; an odd one balances it.
 */
export function loopsOf(links: readonly Link[]): Loop[] {
  const next = new Map<string, Link[]>();
  for (const link of links) next.set(link.from, [...(next.get(link.from) ?? []), link]);
  const starts = [...next.keys()].toSorted();
  const loops = starts.flatMap((start) => waysRound(start, next));
  return loops.toSorted(
    (a, b) =>
      a.through.length - b.through.length || a.through.join().localeCompare(b.through.join()),
  );
}

type Next = ReadonlyMap<string, readonly Link[]>;

/** The ways round that begin at a variable and pass only through later ones. */
function waysRound(start: string, next: Next): Loop[] {
  const found: Loop[] = [];
  const way: string[] = [start];
  function walk(sign: number): void {
    for (const link of next.get(way.at(-1) ?? start) ?? []) {
      if (link.to === start) found.push(toLoop(way, sign * link.sign));
      else if (link.to > start && !way.includes(link.to)) {
        way.push(link.to);
        walk(sign * link.sign);
        way.pop();
      }
    }
  }
  walk(1);
  return found;
}

function toLoop(way: readonly string[], sign: number): Loop {
  return { through: [...way], kind: sign > 0 ? "reinforcing" : "balancing" };
}
