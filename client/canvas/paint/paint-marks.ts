import type { Point } from "../../../contract/scene.ts";
import { badge, mark } from "../look/sizes.ts";
import { fontOf, type Frame } from "./frame.ts";
import { discTo, rectTo } from "./paths.ts";

type Mark = { readonly at: Point; readonly scale: number; readonly colour: string };

/** How many neighbours are not on screen, set off from the ground by a ring of its colour. */
export function paintBadge(
  frame: Frame,
  { at: { x, y }, scale, colour }: Mark,
  count: number,
): void {
  const { context, palette } = frame;
  const text = count > 99 ? "99+" : String(count);
  const radius = badge.radius * scale;
  const half = radius + (text.length - 1) * 2.2 * scale;
  context.beginPath();
  rectTo(context, { x: x - half, y: y - radius, width: 2 * half, height: 2 * radius }, radius);
  context.strokeStyle = colour;
  context.lineWidth = badge.line * 2;
  context.stroke();
  context.fillStyle = palette.accent;
  context.fill();
  context.font = fontOf(frame, badge.text * scale, badge.weight);
  context.textAlign = "center";
  context.fillStyle = palette.onAccent;
  context.fillText(text, x, y + 3.4 * scale);
}

/** The sign of what is contested. */
export function paintUnequal(frame: Frame, { at: { x, y }, scale, colour }: Mark): void {
  const { context, palette } = frame;
  context.beginPath();
  discTo(context, x, y, mark.radius * scale);
  context.fillStyle = palette.raised;
  context.fill();
  context.strokeStyle = colour;
  context.lineWidth = mark.line;
  context.stroke();
  context.font = fontOf(frame, mark.text * scale, mark.weight);
  context.textAlign = "center";
  context.fillStyle = palette.ink;
  context.fillText("≠", x, y + mark.text * scale * 0.34);
}
