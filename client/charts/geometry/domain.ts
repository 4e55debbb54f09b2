import { extent } from "d3-array";

import type { Look, Picture } from "../picture.ts";

export type Domain = readonly [low: number, high: number];

/** A guess may go this far beyond what is shown, and when it comes near that, as far again. */
const room = 1.5;
const nearRoom = 1.4;
/** So much of the height stays free above and below, for names to stand in. */
const margin = 0.08;
/** Below this share of the highest value the lowest is near enough to nothing to show nothing too. */
const nearNothing = 0.4;

/** The values between which a picture lies; with room above and below for a guess to be drawn. */
export function domainOf(picture: Picture, isSketched: boolean): Domain {
  if (isSketched) return sketchedDomain(picture);
  const [low, high] = reachOf(picture, () => true);
  if (low === high) return around(low);
  const free = (high - low) * margin;
  return [isNearNothing(low, high) ? 0 : beside(low, -free), beside(high, free)];
}

/**
 * Room for a guess about the base. What came of the change is shown only once the guess is made: it
 * has no part in the room, which would give it away, and makes it wider only where it lies outside.
 */
function sketchedDomain(picture: Picture): Domain {
  const hasBase = picture.lines.some(({ look }) => look === "base");
  const [foot, top] = roomFor(
    reachOf(picture, (look) => (hasBase ? look === "base" : look !== "guess")),
    reachOf(picture, (look) => look === "guess"),
  );
  const [low, high] = reachOf(picture, () => true);
  return [Math.min(foot, low), Math.max(top, high)];
}

function reachOf({ lines, band }: Picture, isCounted: (look: Look) => boolean): Domain {
  const edges = band === undefined ? [] : [...band.low, ...band.high];
  const counted = lines.filter(({ look }) => isCounted(look));
  const values = [...counted.flatMap((line) => line.values), ...edges];
  const [low = 0, high = low] = extent(values.filter(Number.isFinite));
  return [low, high];
}

/** The axis stays as it is while a guess is drawn within it, and grows when that comes near its end. */
function roomFor([low, high]: Domain, [lowest, highest]: Domain): Domain {
  const top = highest > high * nearRoom ? highest : high;
  const foot = lowest < low * nearRoom ? lowest : low;
  return [Math.min(0, foot * room), Math.max(0, top * room) || 1];
}

/** A little further, but not across nothing: what is never below it is not drawn as if it were. */
function beside(value: number, by: number): number {
  return value * (value + by) > 0 ? value + by : value;
}

function isNearNothing(low: number, high: number): boolean {
  return low > 0 && low < high * nearNothing;
}

/** A line that stays level lies in the middle. */
function around(value: number): Domain {
  const half = Math.abs(value) / 10 || 1;
  return [value - half, value + half];
}
