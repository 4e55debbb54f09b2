export type Box = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

const gap = 6;
const margin = 8;

/** Where a tip stands: centred under its owner, above it where there is no room, never off the view. */
export function placeTip(
  owner: Box,
  tip: Pick<Box, "width" | "height">,
  view: Pick<Box, "width" | "height">,
): Pick<Box, "left" | "top"> {
  const centred = owner.left + owner.width / 2 - tip.width / 2;
  const below = owner.top + owner.height + gap;
  const fits = below + tip.height + margin <= view.height;
  return {
    left: Math.round(clamp(centred, margin, view.width - tip.width - margin)),
    top: Math.round(fits ? below : Math.max(margin, owner.top - gap - tip.height)),
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
