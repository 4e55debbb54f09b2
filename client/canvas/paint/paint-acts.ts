import { barsOf, signAt } from "../geometry/act-marks.ts";
import type { DrawnEdge } from "../geometry/draw-edges.ts";
import { act, pipe, relation } from "../look/sizes.ts";
import { fontOf, type Frame } from "./frame.ts";
import { curveTo, headTo } from "./paths.ts";

/** Pipes of a model: two walls, a head where they lead into a stock. */
export function paintPipes(
  { context, palette }: Frame,
  edges: readonly DrawnEdge[],
  width: number,
): void {
  const { strokeStyle: walls, globalAlpha: alpha } = context;
  for (const { curve } of edges) {
    context.beginPath();
    curveTo(context, curve);
    context.lineWidth = width;
    context.strokeStyle = walls;
    context.globalAlpha = alpha;
    context.stroke();
    context.lineWidth = width - 2 * pipe.wall;
    context.strokeStyle = palette.canvas;
    context.globalAlpha = 1;
    context.stroke();
  }
  context.strokeStyle = walls;
  context.globalAlpha = alpha;
  context.beginPath();
  for (const drawn of edges) {
    if (!drawn.edge.symmetric) headTo(context, drawn, { length: pipe.head, half: pipe.headHalf });
  }
  context.fill();
  paintBars(context, edges);
}

/** What a line of a model adds at its head: its sign, and the bars of a delay. */
export function paintSigns(frame: Frame, edges: readonly DrawnEdge[], scale: number): void {
  const { context, palette } = frame;
  paintBars(context, edges);
  context.font = fontOf(frame, act.text * scale, act.weight);
  context.textAlign = "center";
  context.save();
  context.lineJoin = "round";
  context.lineWidth = 3 * scale;
  context.strokeStyle = palette.canvas;
  context.fillStyle = palette.ink;
  for (const { edge, path } of edges) {
    const { x, y } = signAt(path);
    const sign = edge.acts?.sign ?? "";
    context.strokeText(sign, x, y + act.text * scale * 0.34);
    context.fillText(sign, x, y + act.text * scale * 0.34);
  }
  context.restore();
}

/** Two bars across a line: what it leads to answers late. */
function paintBars(context: CanvasRenderingContext2D, edges: readonly DrawnEdge[]): void {
  context.lineWidth = relation.picked;
  context.beginPath();
  for (const { edge, path } of edges) {
    for (const [from, to] of edge.acts?.delayed ? barsOf(path) : []) {
      context.moveTo(from.x, from.y);
      context.lineTo(to.x, to.y);
    }
  }
  context.stroke();
}
