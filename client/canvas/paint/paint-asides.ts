import { spotAt } from "../geometry/curve.ts";
import type { DrawnEdge } from "../geometry/draw-edges.ts";
import type { Rect } from "../geometry/shapes.ts";
import { layerColour } from "../look/palette.ts";
import { label, mark } from "../look/sizes.ts";
import { fontOf, type Frame } from "./frame.ts";
import { rectTo } from "./paths.ts";

/** What a relation says, on a small plate at its middle; shown while it is picked or pointed at. */
export function paintReading(frame: Frame, { edge, path }: DrawnEdge, scale: number): void {
  if (edge.reading === "") return;
  const { context, palette } = frame;
  const { x, y } = spotAt(path, path.length / 2);
  const size = label.size * scale;
  context.font = fontOf(frame, size, label.weight);
  const width = context.measureText(edge.reading).width + 14;
  const top = edge.contested ? y - mark.radius * scale - size - 12 : y - size / 2 - 4;
  context.beginPath();
  rectTo(context, { x: x - width / 2, y: top, width, height: size + 8 }, 5);
  context.fillStyle = palette.raised;
  context.fill();
  context.strokeStyle = layerColour(palette, edge.layer);
  context.lineWidth = 1;
  context.stroke();
  context.textAlign = "center";
  context.fillStyle = palette.ink;
  context.fillText(edge.reading, x, top + 4 + size * 0.86);
}

/** The box that is being drawn round things. */
export function paintBox({ context, palette, zoom }: Frame, box: Rect): void {
  context.fillStyle = palette.focus;
  context.globalAlpha = 0.08;
  context.fillRect(box.x, box.y, box.width, box.height);
  context.globalAlpha = 1;
  context.strokeStyle = palette.focus;
  context.lineWidth = 1 / zoom;
  context.strokeRect(box.x, box.y, box.width, box.height);
}
