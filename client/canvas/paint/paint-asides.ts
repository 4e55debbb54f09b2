import type { DrawnEdge } from "../geometry/draw-edges.ts";
import type { Rect } from "../geometry/shapes.ts";
import { readingPlates } from "../labels/reading-plates.ts";
import { layerColour } from "../look/palette.ts";
import { label } from "../look/sizes.ts";
import { fontOf, type Frame } from "./frame.ts";
import { rectTo } from "./paths.ts";

/** What relations say, on small plates; shown while they are picked, pointed at or on the path. */
export function paintReadings(frame: Frame, edges: readonly DrawnEdge[], scale: number): void {
  const { context, palette } = frame;
  const size = label.size * scale;
  context.font = fontOf(frame, size, label.weight);
  context.lineWidth = 1;
  context.textAlign = "center";
  const measure = (text: string) => context.measureText(text).width;
  for (const { drawn, rect } of readingPlates(edges, { scale, measure })) {
    context.beginPath();
    rectTo(context, rect, 5);
    context.fillStyle = palette.raised;
    context.fill();
    context.strokeStyle = layerColour(palette, drawn.edge.layer);
    context.stroke();
    context.fillStyle = palette.ink;
    context.fillText(drawn.edge.reading, rect.x + rect.width / 2, rect.y + 4 + size * 0.86);
  }
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
