/** So often halved, an interval is as narrow as numbers can tell. */
const rounds = 100;

/**
 * The border between where something does not hold (low) and where it does (high), by halving.
 * @returns the high side of the border
 */
export function bisect(
  holds: (at: number) => boolean,
  between: { readonly low: number; readonly high: number },
): number {
  let { low, high } = between;
  for (let round = 0; round < rounds; round += 1) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) return high;
    if (holds(middle)) high = middle;
    else low = middle;
  }
  return high;
}
