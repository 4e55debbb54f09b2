import { barsOf } from "../geometry/act-marks.ts";
import type { DrawnCloud, Signs } from "../geometry/draw-acts.ts";
import type { Curve } from "../geometry/curve.ts";
import type { DrawnEdge } from "../geometry/draw-edges.ts";
import { opacityOf } from "../look/node-look.ts";
import { layerColour } from "../look/palette.ts";
import { act, cloud, pipe, relation } from "../look/sizes.ts";
import { fontOf, type Frame } from "./frame.ts";
import { cloudTo, curveTo, headTo } from "./paths.ts";

/** Pipes of a model: two walls, a head where they lead into a stock. */
export function paintPipes(frame: Frame, edges: readonly DrawnEdge[], width: number): void {
  const { context } = frame;
  for (const { curve } of edges) paintWalls(frame, curve, width);
  context.beginPath();
  for (const drawn of edges) {
    if (!drawn.edge.symmetric) headTo(context, drawn, { length: pipe.head, half: pipe.headHalf });
  }
  context.fill();
  paintBars(context, edges);
}

/** The two walls of a pipe in the colour at hand, with the ground between them. */
function paintWalls({ context, palette }: Frame, curve: Curve, width: number): void {
  const { strokeStyle: walls, globalAlpha: alpha } = context;
  context.beginPath();
  curveTo(context, curve);
  context.lineWidth = width;
  context.stroke();
  context.lineWidth = width - 2 * pipe.wall;
  context.strokeStyle = palette.canvas;
  context.globalAlpha = 1;
  context.stroke();
  context.strokeStyle = walls;
  context.globalAlpha = alpha;
}

/** What is outside a model: a cloud, and the pipe from it or to it. */
export function paintClouds(frame: Frame, clouds: readonly DrawnCloud[]): void {
  const { context, palette } = frame;
  for (const drawn of clouds) {
    const { cloud: its, at, curve } = drawn;
    const colour = layerColour(palette, its.layer);
    context.globalAlpha = opacityOf(its.emphasis) * 0.9;
    context.strokeStyle = colour;
    context.fillStyle = colour;
    paintWalls(frame, curve, pipe.line);
    context.beginPath();
    if (its.way === "to") headTo(context, drawn, { length: pipe.head, half: pipe.headHalf });
    context.fill();
    context.beginPath();
    cloudTo(context, at);
    context.lineWidth = cloud.line;
    context.stroke();
  }
  context.globalAlpha = 1;
}

/** What a line of a model adds at its head: its sign, and the bars of a delay. */
export function paintSigns(
  frame: Frame,
  edges: readonly DrawnEdge[],
  { scale, signs }: { readonly scale: number; readonly signs: Signs },
): void {
  const { context, palette } = frame;
  paintBars(context, edges);
  context.font = fontOf(frame, act.text * scale, act.weight);
  context.textAlign = "center";
  context.save();
  context.lineJoin = "round";
  context.lineWidth = 3 * scale;
  context.strokeStyle = palette.canvas;
  context.fillStyle = palette.ink;
  for (const { edge } of edges) {
    const at = signs.get(edge.id);
    const sign = edge.acts?.sign;
    if (!at || !sign) continue;
    context.strokeText(sign, at.x, at.y + act.text * scale * 0.34);
    context.fillText(sign, at.x, at.y + act.text * scale * 0.34);
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
