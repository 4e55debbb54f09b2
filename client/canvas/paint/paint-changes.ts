import type { Drawing } from "../drawing.ts";
import { middleOf } from "../geometry/shapes.ts";
import type { ChangePlate } from "../labels/change-plates.ts";
import { currentLook } from "../look/line-look.ts";
import { label, plate } from "../look/sizes.ts";
import { fontOf, type Frame } from "./frame.ts";
import { rectTo } from "./paths.ts";

/** Far out a current has no pill; what it carries more or less while a model runs stays in sight. */
export function paintChanges(frame: Frame, { changes, scale }: Drawing): void {
  for (const change of changes) paintChange(frame, change, scale);
}

function paintChange(frame: Frame, { current, text, rect }: ChangePlate, scale: number): void {
  const { context, palette } = frame;
  const look = currentLook(current, palette);
  const { x, y } = middleOf(rect);
  context.beginPath();
  rectTo(context, rect, (plate.height / 2) * scale);
  context.fillStyle = palette.raised;
  context.fill();
  context.globalAlpha = look.opacity;
  context.strokeStyle = look.colour;
  context.lineWidth = plate.line * scale;
  context.stroke();
  context.font = fontOf(frame, label.size * scale, label.strong);
  context.textAlign = "center";
  context.fillStyle = palette.ink;
  context.fillText(text, x, y + 4.3 * scale);
  context.globalAlpha = 1;
}
