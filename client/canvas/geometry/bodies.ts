import type { EntityId } from "../../../contract/ids.ts";
import type { Point } from "../../../contract/scene.ts";
import { reach, stock, thing } from "../look/sizes.ts";
import type { SceneModel, SceneNode, Shape } from "../scene.ts";
import { about, around, type Body, type Rect } from "./shapes.ts";

export type Bodies = ReadonlyMap<EntityId, Body>;

/** The bodies of a scene's territories and things, for one size of names. */
export function bodiesOf({ territories, nodes }: SceneModel, scale: number): Bodies {
  const bodies = new Map<EntityId, Body>();
  for (const { id, x, y, width, height } of territories) {
    bodies.set(id, { kind: "field", rect: { x, y, width, height } });
  }
  for (const node of nodes) bodies.set(node.id, bodyOf(node, scale));
  return bodies;
}

function bodyOf({ shape, position }: SceneNode, scale: number): Body {
  switch (shape) {
    case "disc":
      return { kind: "disc", ...position, radius: thing.radius };
    case "square":
      return { kind: "square", rect: around(position, thing.radius - 1) };
    case "stock":
      return { kind: "square", rect: reachOf({ shape, position }, scale) };
    case "valve":
    case "spot":
      return { kind: "disc", ...position, radius: reach[shape].x };
  }
}

/** The field that a thing takes, its name aside, while names have this size. */
export function reachOf(
  { shape, position }: Pick<SceneNode, "shape" | "position">,
  scale: number,
): Rect {
  return about(position, halfOf(shape, scale));
}

/** Where the picture of a stock's layer stands once the name needs the whole box. */
export function cornerOf({ x, y, height }: Rect): Point {
  return { x, y: y + height };
}

/** How far a thing of a shape reaches from its middle: the box of a stock grows with its name. */
export function halfOf(shape: Shape, scale: number): Point {
  const half = reach[shape];
  if (shape !== "stock") return half;
  const step = stepOf(scale);
  return { x: Math.max(half.x, stock.x * step), y: Math.max(half.y, stock.y * step) };
}

/**
 * The next of few sizes. What is laid out by the size of names follows it in these steps, so that
 * zooming seldom lays it out anew.
 */
export function stepOf(scale: number): number {
  return 2 ** (Math.ceil(Math.log2(scale) * 8 - 1e-9) / 8);
}

export function rectOf(body: Body): Rect {
  return body.kind === "disc" ? around(body, body.radius) : body.rect;
}
