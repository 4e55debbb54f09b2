import type { EntityId } from "../../../contract/ids.ts";
import type { Drawing, DrawnCurrent } from "../drawing.ts";
import { badgeAt, wearsBadge } from "../geometry/badge-at.ts";
import { cornerOf, reachOf } from "../geometry/bodies.ts";
import { spotAt } from "../geometry/curve.ts";
import type { DrawnEdge } from "../geometry/draw-edges.ts";
import { createGrid, type Grid } from "../geometry/grid.ts";
import { around, grown, type Rect } from "../geometry/shapes.ts";
import { act, badge, mark, pipe, stock } from "../look/sizes.ts";
import type { SceneNode } from "../scene.ts";
import { isReadOnPath, readingPlates } from "./reading-plates.ts";
import type { Measure } from "./text.ts";

/** What a name must not touch, whose it is, and what it had better not cross. */
export type Obstacle =
  | { readonly hard: true; readonly of: EntityId | null }
  | { readonly hard: false; readonly cost: number; readonly line: string };

/** A name had better not lie on a line, and less still on the border of a territory. */
const crossing = { line: 4, border: 16 } as const;

type Room = {
  readonly drawing: Drawing;
  readonly measure: Measure;
  readonly nodes: readonly SceneNode[];
  readonly edges: Iterable<number>;
};

/** Everything in a drawing that names keep off, among those of its things and lines that matter. */
export function obstaclesIn({ drawing, measure, nodes, edges }: Room): Grid<Obstacle> {
  const grid = createGrid<Obstacle>(48);
  addThings(grid, nodes, drawing.scale);
  for (const { territory, rect, name } of drawing.territories) {
    grid.add(name.rect, { hard: true, of: null });
    addFrame(grid, territory.id, rect);
  }
  for (const current of drawing.currents) addCurrent(grid, current);
  const lines = [...edges].flatMap((index) => drawing.edge(index) ?? []);
  for (const drawn of lines) addEdge(grid, drawn, drawing);
  for (const { rect, path } of drawing.clouds) {
    grid.add(grown(rect, 2), { hard: true, of: null });
    const pieces = path.points.map((point) => around(point, pipe.line / 2));
    for (const piece of pieces) grid.add(piece, { hard: true, of: null });
  }
  // What relations of the path in view say stands there as long as the path does.
  const lit = lines.filter(({ edge }) => isReadOnPath(edge));
  for (const { rect } of readingPlates(lit, { scale: drawing.scale, measure })) {
    grid.add(grown(rect, 2), { hard: true, of: null });
  }
  return grid;
}

function addThings(grid: Grid<Obstacle>, nodes: readonly SceneNode[], scale: number): void {
  for (const node of nodes) {
    const { id, position, shape } = node;
    const reach = reachOf(node, scale);
    grid.add(grown(reach, 1), { hard: true, of: id });
    if (shape === "stock" && scale > stock.cornered) {
      grid.add(around(cornerOf(reach), stock.disc * scale + 1), { hard: true, of: id });
    }
    if (!wearsBadge(node, scale)) continue;
    const room = around(badgeAt(position, scale), badge.radius * scale + 1);
    grid.add(room, { hard: true, of: id });
  }
}

function addCurrent(grid: Grid<Obstacle>, { current, legs, pills }: DrawnCurrent): void {
  for (const { path, tip } of legs) {
    for (let along = 0; along <= path.length; along += 6) {
      grid.add(around(spotAt(path, along), current.weight / 2 + 1), { hard: true, of: null });
    }
    grid.add(around(tip, 10), { hard: true, of: null });
  }
  for (const { rect, note } of pills) {
    grid.add(grown(rect, 3), { hard: true, of: null });
    if (note) grid.add(note.rect, { hard: true, of: null });
  }
}

function addEdge(grid: Grid<Obstacle>, { edge, path }: DrawnEdge, { scale, signs }: Drawing): void {
  const half = edge.acts?.line === "pipe" ? pipe.line / 2 : 3;
  for (let along = 0; along <= path.length; along += 7) {
    const spot = around(spotAt(path, along), half);
    grid.add(spot, { hard: false, cost: crossing.line, line: edge.id });
  }
  const sign = edge.acts?.sign ? signs().get(edge.id) : undefined;
  if (sign) grid.add(around(sign, (act.half + 1.5) * scale), { hard: true, of: null });
  if (edge.contested) {
    grid.add(around(spotAt(path, path.length / 2), mark.radius * scale + 1), {
      hard: true,
      of: null,
    });
  }
}

/** The hairline round a territory: four thin strips. */
function addFrame(grid: Grid<Obstacle>, id: EntityId, { x, y, width, height }: Rect): void {
  const strips: readonly Rect[] = [
    { x, y: y - 1, width, height: 2 },
    { x, y: y + height - 1, width, height: 2 },
    { x: x - 1, y, width: 2, height },
    { x: x + width - 1, y, width: 2, height },
  ];
  for (const strip of strips) grid.add(strip, { hard: false, cost: crossing.border, line: id });
}
