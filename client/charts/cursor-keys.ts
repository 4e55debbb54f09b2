import { type TimeUnit, unitsInYear } from "./picture.ts";

type Keyed = {
  readonly key: string;
  readonly cursor: number | null;
  readonly last: number;
  readonly unit: TimeUnit;
  /** Where the cursor comes to first. */
  readonly start: number;
};

/** Where a key moves the cursor; null where it is none of the cursor's keys. */
export function cursorAfter({ key, cursor, last, unit, start }: Keyed): number | null {
  if (key === "Home") return 0;
  if (key === "End") return last;
  const by = stepOf(key, unit);
  if (by === null) return null;
  return cursor === null ? start : Math.min(last, Math.max(0, cursor + by));
}

function stepOf(key: string, unit: TimeUnit): number | null {
  switch (key) {
    case "ArrowLeft":
      return -1;
    case "ArrowRight":
      return 1;
    case "PageDown":
      return -unitsInYear[unit];
    case "PageUp":
      return unitsInYear[unit];
    default:
      return null;
  }
}
