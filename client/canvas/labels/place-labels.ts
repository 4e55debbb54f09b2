import type { EntityId } from "../../../contract/ids.ts";
import type { Point } from "../../../contract/scene.ts";
import type { Drawing } from "../drawing.ts";
import { badgeAt, wearsBadge } from "../geometry/badge-at.ts";
import { halfOf } from "../geometry/bodies.ts";
import type { Grid } from "../geometry/grid.ts";
import { contains, type Rect } from "../geometry/shapes.ts";
import { isOnPath } from "../look/node-look.ts";
import { badge, thing } from "../look/sizes.ts";
import type { SceneNode } from "../scene.ts";
import { type Candidate, candidatesFor } from "./candidates.ts";
import { type Obstacle, obstaclesIn } from "./obstacles.ts";
import type { Measure } from "./text.ts";

export type PlacedLabel = Candidate;
export type Labels = ReadonlyMap<EntityId, PlacedLabel>;

export type LabelRoom = {
  readonly drawing: Drawing;
  readonly measure: Measure;
  /** What is on screen, in canvas units: names are not set across its edge. */
  readonly frame: Rect | null;
  /** The things to be named, and the edges that lie among them. */
  readonly nodes: readonly SceneNode[];
  readonly edges: Iterable<number>;
};

/**
 * Sets the names of things: each below its thing unless something is there, then right, left or
 * above. Names that find no room are left out, the least related and least supported first.
 */
export function placeLabels({ drawing, measure, frame, nodes, edges }: LabelRoom): Labels {
  const grid = obstaclesIn({ drawing, measure, nodes, edges });
  const labels = new Map<EntityId, PlacedLabel>();
  for (const node of nodes.toSorted(byRank)) {
    const { scale } = drawing;
    const { name, shape } = node;
    const choices = candidatesFor(name, {
      scale,
      measure,
      shape,
      top: topOf(node, scale),
    });
    const chosen = bestOf(choices, node, { grid, frame });
    if (!chosen) continue;
    labels.set(node.id, chosen);
    grid.add(spaced(at(chosen.rect, node.position)), { hard: true, of: null });
  }
  return labels;
}

/** How far a thing reaches up from its middle: its badge stands out over it. */
function topOf(node: SceneNode, scale: number): number {
  const { shape } = node;
  if (!wearsBadge(node, scale)) return halfOf(shape, scale).y;
  const top = badgeAt({ x: 0, y: 0 }, scale).y - badge.radius * scale;
  return Math.max(thing.radius, -top);
}

/** Two names side by side read as one unless there is a gap. */
function spaced({ x, y, width, height }: Rect): Rect {
  return { x: x - 5, y: y - 1, width: width + 10, height: height + 2 };
}

/**
 * What lies on the path in view first, then what has most relations, then what is best supported; ids
 * settle what is left, so that pictures repeat.
 */
export function byRank(a: SceneNode, b: SceneNode): number {
  return (
    Number(isOnPath(b.emphasis)) - Number(isOnPath(a.emphasis)) ||
    b.rank.degree - a.rank.degree ||
    b.rank.support - a.rank.support ||
    (a.id < b.id ? -1 : 1)
  );
}

type Room = { readonly grid: Grid<Obstacle>; readonly frame: Rect | null };

function bestOf(
  choices: readonly Candidate[],
  { id, position }: SceneNode,
  { grid, frame }: Room,
): Candidate | null {
  let best: Candidate | null = null;
  let least = Infinity;
  for (const choice of choices) {
    const rect = at(choice.rect, position);
    if (isCut(rect, position, frame)) continue;
    const cost = choice.cost + costOf(grid.meeting(rect), id);
    if (cost < least) [best, least] = [choice, cost];
  }
  return best;
}

/** What a place would cost, each line once; endless where something of another's is. */
function costOf(met: readonly Obstacle[], own: EntityId): number {
  const lines = new Map<string, number>();
  for (const obstacle of met) {
    if (!obstacle.hard) lines.set(obstacle.line, obstacle.cost);
    else if (obstacle.of !== own) return Infinity;
  }
  return [...lines.values()].reduce((sum, cost) => sum + cost, 0);
}

/** Whether the frame would cut a name; what stands outside the frame is not held to it. */
function isCut(rect: Rect, position: Point, frame: Rect | null): boolean {
  if (!frame || !contains(frame, position)) return false;
  const corner = { x: rect.x + rect.width, y: rect.y + rect.height };
  return !contains(frame, rect) || !contains(frame, corner);
}

/** A rectangle about a thing, where that thing stands. */
export function at(rect: Rect, { x, y }: Point): Rect {
  return { ...rect, x: rect.x + x, y: rect.y + y };
}
