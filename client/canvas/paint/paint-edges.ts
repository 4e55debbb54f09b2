import type { Drawing } from "../drawing.ts";
import type { DrawnEdge } from "../geometry/draw-edges.ts";
import { spotAt } from "../geometry/curve.ts";
import { edgeLook, type EdgeLook } from "../look/line-look.ts";
import { relation } from "../look/sizes.ts";
import type { Frame } from "./frame.ts";
import type { SceneAct } from "../scene.ts";
import { paintPipes, paintSigns } from "./paint-acts.ts";
import { paintUnequal } from "./paint-marks.ts";
import { curveTo, headTo } from "./paths.ts";

/** Thin lines, batched by how they look: a stroke and a fill for each look. */
export function paintEdges(
  frame: Frame,
  edges: readonly DrawnEdge[],
  { scale, signs }: Pick<Drawing, "scale" | "signs">,
): void {
  for (const { look, line, edges: alike } of batches(frame, edges)) {
    const { context } = frame;
    context.globalAlpha = look.opacity * 0.9;
    context.strokeStyle = look.colour;
    context.fillStyle = look.colour;
    context.lineWidth = look.width;
    if (line === "pipe") {
      paintPipes(frame, alike, look.width);
      continue;
    }
    context.setLineDash([...look.dash]);
    context.beginPath();
    for (const { curve } of alike) curveTo(context, curve);
    context.stroke();
    context.setLineDash([]);
    if (line === "link") paintSigns(frame, alike, { scale, signs: signs() });
    if (look.head) paintHeads(context, alike, look.width);
    for (const { path } of look.mark ? alike : []) {
      paintUnequal(frame, { at: spotAt(path, path.length / 2), scale, colour: look.colour });
    }
  }
  frame.context.globalAlpha = 1;
}

type Batch = {
  readonly look: EdgeLook;
  readonly line: SceneAct["line"] | undefined;
  readonly edges: DrawnEdge[];
};

/** Faint ones first, so that what matters lies on top. */
function batches({ palette }: Frame, edges: readonly DrawnEdge[]): readonly Batch[] {
  const found = new Map<string, Batch>();
  for (const edge of edges) {
    const { layer, emphasis, hedged, symmetric, contested, acts } = edge.edge;
    const line = acts?.line;
    const key = `${layer} ${emphasis} ${hedged} ${symmetric} ${contested} ${line}`;
    const there = found.get(key);
    if (there) there.edges.push(edge);
    else found.set(key, { look: edgeLook(edge.edge, palette), line, edges: [edge] });
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
  const head = { length: relation.head * grow, half: relation.headHalf * grow };
  context.beginPath();
  for (const drawn of edges) headTo(context, drawn, head);
  context.fill();
}
