import type { Comparing } from "../../../../../contract/lessons/condition.ts";
import type { Computed } from "../../../../../contract/lessons/computed.ts";

/** Far enough from the key for a number to be right that was read off a chart. */
export const usualWithin = 1;

/** The same comparison in another way; how far away counts is kept where it means something. */
export function comparing(is: Comparing["is"], { than, ...must }: Comparing): Comparing {
  if (is !== "near" && is !== "far") return { is, than };
  return { is, than, within: "within" in must ? must.within : usualWithin };
}

/** Whether only numbers can stand to each other in this way. */
export function isOfNumbers({ is }: Comparing): boolean {
  return is !== "same" && is !== "other";
}

/** What the teacher wrote to compare with; nothing for what is computed, and for a list. */
export function writtenIn(computed: Computed | undefined): number | string | null {
  if (computed?.by !== "given" || typeof computed.value === "object") return null;
  return computed.value;
}

/** A number where it reads as one, as people write it, else a word. */
export function readWritten(text: string): number | string {
  const plain = text.trim().replace(",", ".").replace(/^[−–]/, "-");
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : text;
}
