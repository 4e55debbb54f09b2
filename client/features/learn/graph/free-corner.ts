import type { Model } from "../../../../contract/dynamics/model.ts";

const corners = ["bottom-right", "top-right", "top-left"] as const;
type Corner = (typeof corners)[number];

/** How much of the picture's height a card takes. */
const height = 0.33;
/** A small model does not fill the picture, which holds so many units at least. */
const least = 480;

/**
 * The corner of the picture in which a card covers fewest of these variables; the tools of the canvas
 * have the fourth.
 */
export function freeCorner({ presented: { places } }: Model, ids: readonly string[]): Corner {
  const all = Object.values(places);
  const acrossOf = shareOf(all.map(({ x }) => x));
  const downOf = shareOf(all.map(({ y }) => y));
  const covered = (corner: Corner) =>
    ids.filter((id) => {
      const place = places[id];
      if (!place) return false;
      const [across, down] = [acrossOf(place.x), downOf(place.y)];
      const isBeside = corner.endsWith("right") ? across > 0.5 : across < 0.5;
      return isBeside && (corner.startsWith("top") ? down < height : down > 1 - height);
    }).length;
  return corners.toSorted((a, b) => covered(a) - covered(b))[0] ?? "bottom-right";
}

/** As parts of one, where a value lies in a picture with these in its middle. */
function shareOf(values: readonly number[]): (value: number) => number {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const span = Math.max(high - low, least);
  return (value) => 0.5 + (value - (low + high) / 2) / span;
}
