/** A number from 0 to below 1, another with each call. */
export type Random = () => number;

/**
 * The same numbers for the same seed, on every machine: Chris Doty-Humphrey's sfc32.
 * @param stream tells apart what is drawn for different ends
 * @param at tells apart the members of one stream
 */
export function createRandom(seed: number, stream: number, at: number): Random {
  let [a, b, c, d] = [seed | 0, stream | 0, at | 0, 1];
  function next(): number {
    const sum = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  }
  for (let round = 0; round < 12; round += 1) next();
  return next;
}

/** How much oftener the first of many is picked than the next; 1 picks all alike. */
export type Skew = 1 | 1.5 | 2.5 | 3 | 4;

export function pickIndex(count: number, random: Random, skew: Skew = 1): number {
  return Math.floor(count * raise(random(), skew));
}

/** @throws RangeError for an empty list */
export function pick<Item>(items: readonly Item[], random: Random, skew: Skew = 1): Item {
  const item = items[pickIndex(items.length, random, skew)];
  if (item === undefined) throw new RangeError("There is nothing to pick from.");
  return item;
}

/** Products and a root are exact to the last bit everywhere; a power is not. */
function raise(base: number, skew: Skew): number {
  let result = skew % 1 === 0 ? 1 : Math.sqrt(base);
  for (let left = Math.floor(skew); left > 0; left -= 1) result *= base;
  return result;
}
