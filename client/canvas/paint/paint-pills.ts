import type { DrawnCurrent } from "../drawing.ts";
import type { DrawnPill, Note } from "../labels/draw-pills.ts";
import { hasBadge } from "../geometry/badge-at.ts";
import { currentLook, type CurrentLook } from "../look/line-look.ts";
import { layerColour } from "../look/palette.ts";
import { label, pill } from "../look/sizes.ts";
import type { SceneCurrent } from "../scene.ts";
import { fontOf, type Frame } from "./frame.ts";
import { paintIcon } from "./icons.ts";
import { paintBadge, paintUnequal } from "./paint-marks.ts";
import { rectTo } from "./paths.ts";

/** The names of a current, riding on it. */
export function paintPills(
  frame: Frame,
  { current, pills }: DrawnCurrent,
  state: { readonly pointed: boolean; readonly focused: boolean },
): void {
  const { context } = frame;
  context.globalAlpha = 1;
  for (const [index, drawn] of pills.entries()) {
    const look = currentLook({ ...current, emphasis: drawn.emphasis }, frame.palette);
    // A pill covers the bed it rides on even where both are faint.
    paintPlate(frame, drawn, look, state);
    context.globalAlpha = state.pointed ? 1 : look.opacity;
    paintName(frame, drawn, look);
    if (drawn.note) paintNote(frame, drawn.note, drawn.scale);
    if (index === 0) paintMarks(frame, current, drawn);
    context.globalAlpha = 1;
  }
}

function paintPlate(
  { context, palette }: Frame,
  { rect, scale }: DrawnPill,
  look: CurrentLook,
  { pointed, focused }: { readonly pointed: boolean; readonly focused: boolean },
): void {
  const corner = (pill.height / 2) * scale;
  context.beginPath();
  rectTo(context, rect, corner);
  context.fillStyle = look.opacity < 1 && !pointed ? palette.canvas : palette.raised;
  context.fill();
  context.globalAlpha = pointed ? 1 : look.opacity;
  context.strokeStyle = focused ? palette.focus : look.colour;
  context.lineWidth = pointed || focused ? pill.picked : look.pillLine;
  context.stroke();
}

function paintName(frame: Frame, { rect, lines, scale }: DrawnPill, look: CurrentLook): void {
  const { context, palette } = frame;
  const middle = rect.y + rect.height / 2;
  paintIcon(frame, {
    name: look.icon,
    x: rect.x + pill.iconAt * scale,
    y: middle,
    size: pill.icon * scale,
    colour: look.colour,
  });
  context.font = fontOf(frame, label.size * scale, label.strong);
  context.textAlign = "left";
  context.fillStyle = palette.ink;
  const lead = label.lead * scale;
  const first = middle + 4.3 * scale - ((lines.length - 1) * lead) / 2;
  lines.forEach((line, index) => {
    context.fillText(line, rect.x + pill.textAt * scale, first + index * lead);
  });
}

function paintNote(frame: Frame, { text, x, y }: Note, scale: number): void {
  const { context, palette } = frame;
  context.font = fontOf(frame, label.size * scale, label.weight);
  context.textAlign = "center";
  context.lineWidth = label.halo * scale;
  context.strokeStyle = palette.canvas;
  context.strokeText(text, x, y);
  context.fillStyle = palette.ink2;
  context.fillText(text, x, y);
}

function paintMarks(frame: Frame, current: SceneCurrent, { rect, scale }: DrawnPill): void {
  const { palette } = frame;
  if (current.contested) {
    const at = { x: rect.x + 5, y: rect.y + rect.height - 1 };
    paintUnequal(frame, { at, scale, colour: layerColour(palette, current.layer) });
  }
  if (hasBadge(current)) {
    const at = { x: rect.x + rect.width - 6, y: rect.y + 2 };
    paintBadge(frame, { at, scale, colour: palette.canvas }, current.hiddenNeighbours);
  }
}
