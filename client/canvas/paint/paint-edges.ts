import type { DrawnEdge } from "../geometry/draw-edges.ts";
import { spotAt } from "../geometry/curve.ts";
import { edgeLook, type EdgeLook } from "../look/line-look.ts";
import { relation } from "../look/sizes.ts";
import type { Frame } from "./frame.ts";
import { paintUnequal } from "./paint-marks.ts";
import { curveTo } from "./paths.ts";

/** Thin lines, batched by how they look: a stroke and a fill for each look. */
export function paintEdges(frame: Frame, edges: readonly DrawnEdge[], scale: number): void {
  for (const { look, edges: alike } of batches(frame, edges)) {
    const { context } = frame;
    context.globalAlpha = look.opacity * 0.9;
    context.strokeStyle = look.colour;
    context.fillStyle = look.colour;
    context.lineWidth = look.width;
    context.setLineDash([...look.dash]);
    context.beginPath();
    for (const { curve } of alike) curveTo(context, curve);
    context.stroke();
    context.setLineDash([]);
    if (look.head) paintHeads(context, alike, look.width);
    for (const { path } of look.mark ? alike : []) {
      paintUnequal(frame, { at: spotAt(path, path.length / 2), scale, colour: look.colour });
    }
  }
  frame.context.globalAlpha = 1;
}

type Batch = { readonly look: EdgeLook; readonly edges: DrawnEdge[] };

/** Faint ones first, so that what matters lies on top. */
function batches({ palette }: Frame, edges: readonly DrawnEdge[]): readonly Batch[] {
  const found = new Map<string, Batch>();
  for (const edge of edges) {
    const { layer, emphasis, hedged, symmetric, contested } = edge.edge;
    const key = `${layer} ${emphasis} ${hedged} ${symmetric} ${contested}`;
    const there = found.get(key);
    if (there) there.edges.push(edge);
    else found.set(key, { look: edgeLook(edge.edge, palette), edges: [edge] });
  }
  return [...found.values()].toSorted(
    (a, b) => a.look.opacity - b.look.opacity || a.look.width - b.look.width,
  );
}

function paintHeads(
  context: CanvasRenderingContext2D,
  edges: readonly DrawnEdge[],
  width: number,
): void {
  const grow = width > relation.line ? 1.25 : 1;
  const [length, half] = [relation.head * grow, relation.headHalf * grow];
  context.beginPath();
  for (const { curve, path } of edges) {
    const { end } = curve;
    const { angle } = spotAt(path, path.length - length / 2);
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    const back = { x: end.x - cos * length, y: end.y - sin * length };
    context.moveTo(end.x + cos, end.y + sin);
    context.lineTo(back.x - sin * half, back.y + cos * half);
    context.lineTo(back.x + sin * half, back.y - cos * half);
  }
  context.fill();
}
