import type { EntityId } from "../../../contract/ids.ts";
import { reach, thing } from "../look/sizes.ts";
import type { SceneModel, SceneNode } from "../scene.ts";
import { around, type Body, type Rect } from "./shapes.ts";

export type Bodies = ReadonlyMap<EntityId, Body>;

/** The bodies of a scene's territories and things. */
export function bodiesOf({ territories, nodes }: SceneModel): Bodies {
  const bodies = new Map<EntityId, Body>();
  for (const { id, x, y, width, height } of territories) {
    bodies.set(id, { kind: "field", rect: { x, y, width, height } });
  }
  for (const node of nodes) bodies.set(node.id, bodyOf(node));
  return bodies;
}

function bodyOf({ shape, position }: SceneNode): Body {
  switch (shape) {
    case "disc":
      return { kind: "disc", ...position, radius: thing.radius };
    case "square":
      return { kind: "square", rect: around(position, thing.radius - 1) };
    case "stock":
      return { kind: "square", rect: reachOf({ shape, position }) };
    case "valve":
    case "spot":
      return { kind: "disc", ...position, radius: reach[shape].x };
  }
}

/** The field that a thing takes, its name aside. */
export function reachOf({
  shape,
  position: { x, y },
}: Pick<SceneNode, "shape" | "position">): Rect {
  const half = reach[shape];
  return { x: x - half.x, y: y - half.y, width: 2 * half.x, height: 2 * half.y };
}

export function rectOf(body: Body): Rect {
  return body.kind === "disc" ? around(body, body.radius) : body.rect;
}
