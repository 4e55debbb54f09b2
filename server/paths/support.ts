import { published } from "../../contract/limits.ts";

/**
 * The product of confidences in hundredths, as a whole number, so that equal ones are equal; less
 * than zero where one of them has no number, which ranks below any.
 */
export type Support = bigint;

export const full: Support = 1n;
const none: Support = -1n;

const hundred = 100n;

export function supportOf(confidence: number | null): Support {
  return confidence === null ? none : BigInt(confidence);
}

export function times(one: Support, other: Support): Support {
  return one < 0n || other < 0n ? none : one * other;
}

/** As if the path had as many hops as any may have, so that all can be compared. */
export function comparable(support: Support, hops: number): Support {
  return support < 0n ? none : support * hundred ** BigInt(published.pathHops - hops);
}

/** 0 to 100, or null. */
export function confidenceOf(support: Support, hops: number): number | null {
  return support < 0n ? null : Number(support) / Number(hundred ** BigInt(hops - 1));
}

/** 0 to 1, and below 0 where there is no number. */
export function fractionOf(support: Support, hops: number): number {
  return support < 0n ? -1 : Number(support) / 100 ** hops;
}

export function moreFirst(one: Support, other: Support): number {
  if (one === other) return 0;
  return one > other ? -1 : 1;
}
