import type { DrawnCurrent } from "../drawing.ts";
import type { DrawnLeg } from "../geometry/draw-legs.ts";
import type { Spot } from "../geometry/curve.ts";
import { type Bead, currentLook, type CurrentLook } from "../look/line-look.ts";
import { current as size } from "../look/sizes.ts";
import type { Frame } from "./frame.ts";
import { curveTo, discTo } from "./paths.ts";

/** A current: a bed as wide as its weight, a core line, beads that point downstream, a head. */
export function paintCurrent(frame: Frame, { current, legs }: DrawnCurrent): void {
  const own = legs.filter(({ leg }) => leg.emphasis === undefined);
  for (const aside of legs.filter(({ leg }) => leg.emphasis !== undefined)) {
    const { emphasis = current.emphasis } = aside.leg;
    paintLegs(frame, [aside], currentLook({ ...current, emphasis }, frame.palette));
  }
  paintLegs(frame, own, currentLook(current, frame.palette));
}

function paintLegs(frame: Frame, legs: readonly DrawnLeg[], look: CurrentLook): void {
  const { context } = frame;
  context.globalAlpha = look.opacity * look.bed.opacity;
  context.strokeStyle = look.colour;
  context.lineWidth = look.bed.width;
  context.beginPath();
  for (const { curve } of legs) curveTo(context, curve);
  context.stroke();
  context.globalAlpha = look.opacity;
  paintCore(frame, legs, look);
  paintBeads(frame, legs, look);
  context.fillStyle = look.colour;
  for (const { tip } of legs) paintHead(context, tip);
  context.globalAlpha = 1;
}

function paintCore({ context }: Frame, legs: readonly DrawnLeg[], look: CurrentLook): void {
  context.lineWidth = look.core;
  for (const { curve, hedged } of legs) {
    context.setLineDash(hedged ? [...look.dash] : []);
    context.beginPath();
    curveTo(context, curve);
    context.stroke();
  }
  context.setLineDash([]);
}

function paintBeads(
  { context, palette }: Frame,
  legs: readonly DrawnLeg[],
  { bead, colour }: CurrentLook,
): void {
  context.lineWidth = size.core;
  context.lineJoin = "round";
  context.lineCap = "round";
  context.beginPath();
  for (const { beads } of legs) for (const spot of beads) beadShapes[bead](context, spot);
  if (bead === "ring") context.fillStyle = palette.canvas;
  if (bead === "triangle") context.fillStyle = colour;
  if (bead === "ring" || bead === "triangle") context.fill();
  context.stroke();
  context.lineCap = "butt";
}

const beadShapes: Readonly<Record<Bead, (pen: CanvasPath, spot: Spot) => void>> = {
  ring: (pen, { x, y }) => discTo(pen, x, y, 3.2),
  chevron: (pen, spot) => line(pen, spot, chevron(-2.6, 2.6)),
  triangle: (pen, spot) => {
    line(pen, spot, [-3.4, -4, 4.2, 0, -3.4, 4]);
    pen.closePath();
  },
  "double-chevron": (pen, spot) => {
    line(pen, spot, chevron(-5, -1));
    line(pen, spot, chevron(1, 5));
  },
};

function chevron(back: number, tip: number): readonly number[] {
  return [back, -4, tip, 0, back, 4];
}

/** A broken line, given as pairs in the direction of a spot. */
function line(pen: CanvasPath, { x, y, angle }: Spot, pairs: readonly number[]): void {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  for (let index = 0; index + 1 < pairs.length; index += 2) {
    const [along, aside] = [pairs[index] ?? 0, pairs[index + 1] ?? 0];
    const to = { x: x + cos * along - sin * aside, y: y + sin * along + cos * aside };
    if (index === 0) pen.moveTo(to.x, to.y);
    else pen.lineTo(to.x, to.y);
  }
}

function paintHead(context: CanvasRenderingContext2D, tip: Spot): void {
  context.beginPath();
  line(context, tip, [
    3 - size.headLength,
    -size.headHalf,
    3,
    0,
    3 - size.headLength,
    size.headHalf,
  ]);
  context.fill();
}
