import { spotAt } from "../geometry/curve.ts";
import type { DrawnEdge } from "../geometry/draw-edges.ts";
import { meet, type Rect } from "../geometry/shapes.ts";
import { isOnPath } from "../look/node-look.ts";
import { label, mark } from "../look/sizes.ts";
import type { SceneEdge } from "../scene.ts";
import type { Measure } from "./text.ts";

/** Whether what a line says stands on it without being pointed at. */
export function isRead(edge: SceneEdge): boolean {
  return edge.emphasis === "picked" || isReadOnPath(edge);
}

/** Whether what a line of the path in view says stands there; of a lit model only what is asked. */
export function isReadOnPath({ emphasis, acts }: SceneEdge): boolean {
  return isOnPath(emphasis) && !acts;
}

/** What a relation says, and the plate on it that says it. */
export type Plate = { readonly drawn: DrawnEdge; readonly rect: Rect };

/** How far along its relation a plate sits: in the middle, unless another plate is there. */
const shares = [0.5, 0.36, 0.64, 0.24, 0.76] as const;

type Setting = { readonly scale: number; readonly measure: Measure };

/** Plates for these relations, the first ones first; one that says nothing has none. */
export function readingPlates(edges: readonly DrawnEdge[], setting: Setting): readonly Plate[] {
  const plates: Plate[] = [];
  for (const drawn of edges) {
    if (drawn.edge.reading === "") continue;
    const rects = shares.map((share) => plateAt(drawn, share, setting));
    const free = rects.find((rect) => plates.every((plate) => !meet(rect, plate.rect)));
    const rect = free ?? rects[0];
    if (rect) plates.push({ drawn, rect });
  }
  return plates;
}

function plateAt({ edge, path }: DrawnEdge, share: number, { scale, measure }: Setting): Rect {
  const { x, y } = spotAt(path, path.length * share);
  const size = label.size * scale;
  const width = measure(edge.reading, size, label.weight) + 14;
  const top = edge.contested ? y - mark.radius * scale - size - 12 : y - size / 2 - 4;
  return { x: x - width / 2, y: top, width, height: size + 8 };
}
