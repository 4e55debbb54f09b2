import type { Drawing, DrawnTerritory } from "../drawing.ts";
import { isRinged, opacityOf } from "../look/node-look.ts";
import { border, label, land, ring, thing } from "../look/sizes.ts";
import type { SceneTerritory } from "../scene.ts";
import { fontOf, type Frame } from "./frame.ts";
import { rectTo } from "./paths.ts";

/** The ground: territories as quiet fields, and their common borders. */
export function paintGround(frame: Frame, { territories, borders }: Drawing): void {
  const { context, palette } = frame;
  for (const { territory, rect } of territories) {
    context.beginPath();
    rectTo(context, rect, land.corner);
    context.fillStyle = palette.land;
    context.fill();
    const { colour, width } = outlineOf(territory, frame);
    context.strokeStyle = colour;
    context.lineWidth = width;
    context.stroke();
  }
  context.strokeStyle = palette.ink4;
  context.lineWidth = border.line;
  context.lineCap = "round";
  context.setLineDash(border.dash);
  for (const { border: scene, line } of borders) {
    const [a, b] = line;
    context.globalAlpha = opacityOf(scene.emphasis);
    context.beginPath();
    context.moveTo(a.x, a.y);
    context.lineTo(b.x, b.y);
    context.stroke();
  }
  context.globalAlpha = 1;
  context.setLineDash([]);
  context.lineCap = "butt";
}

/** The names of territories, written last so that nothing covers them. */
export function paintTerritoryNames(
  frame: Frame,
  territories: readonly DrawnTerritory[],
  scale: number,
): void {
  const { context, palette } = frame;
  context.font = fontOf(frame, label.size * scale, label.strong);
  context.textAlign = "left";
  context.lineWidth = label.halo * scale;
  context.strokeStyle = palette.land;
  context.fillStyle = palette.ink;
  for (const { territory, name } of territories) {
    context.globalAlpha = territory.emphasis === "dimmed" ? 0.6 : 1;
    context.strokeText(name.text, name.x, name.y);
    context.fillText(name.text, name.x, name.y);
  }
  context.globalAlpha = 1;
}

/** A path that leads through a territory shows on its outline, as a picked one and an end do. */
function outlineOf({ emphasis }: Pick<SceneTerritory, "emphasis">, frame: Frame) {
  const { palette } = frame;
  if (isRinged(emphasis)) return { colour: palette.focus, width: ring.line };
  if (emphasis === "lit") return { colour: palette.ink, width: thing.line };
  return { colour: palette.landLine, width: hairline(frame) };
}

/** One pixel of the device at any zoom up to life size. */
function hairline({ zoom }: Frame): number {
  return Math.max(1, 1 / zoom);
}
