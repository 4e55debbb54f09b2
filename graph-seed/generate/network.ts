/** Who is related to whom: of each thing, the things at the other end of its relations. */
export type Network = {
  /** Where the neighbours of a thing begin in `others`; those of the next one end them. */
  readonly starts: Uint32Array;
  readonly others: Uint32Array;
};

/** @param ends of each relation, the number of one thing and then of the other */
export function createNetwork(nodes: number, ends: Uint32Array): Network {
  const starts = new Uint32Array(nodes + 1);
  for (const end of ends) starts[end + 1] = at(starts, end + 1) + 1;
  for (let node = 0; node < nodes; node += 1)
    starts[node + 1] = at(starts, node) + at(starts, node + 1);
  const others = new Uint32Array(ends.length);
  const next = starts.slice();
  for (let index = 0; index < ends.length; index += 2) {
    const [from, to] = [at(ends, index), at(ends, index + 1)];
    others[at(next, from)] = to;
    others[at(next, to)] = from;
    next[from] = at(next, from) + 1;
    next[to] = at(next, to) + 1;
  }
  return { starts, others };
}

/** How many relations touch a thing. */
export function degreeOf(node: number, { starts }: Network): number {
  return at(starts, node + 1) - at(starts, node);
}

/** How many other things a thing is related to. */
export function neighboursOf(node: number, { starts, others }: Network): number {
  return new Set(others.subarray(at(starts, node), at(starts, node + 1))).size;
}

/** The fewest relations from one thing to another, either way along each; null beyond `most`. */
export function hopsBetween(
  from: number,
  to: number,
  { starts, others }: Network,
  most: number,
): number | null {
  const seen = new Uint8Array(starts.length);
  seen[from] = 1;
  let ring = [from];
  for (let hops = 0; hops <= most; hops += 1) {
    if (seen[to] === 1) return hops;
    ring = ring.flatMap(unseen);
  }
  return null;

  function unseen(node: number): number[] {
    const found: number[] = [];
    for (const other of others.subarray(at(starts, node), at(starts, node + 1))) {
      if (seen[other] === 1) continue;
      seen[other] = 1;
      found.push(other);
    }
    return found;
  }
}

function at(list: Uint32Array, index: number): number {
  return list[index] ?? 0;
}
