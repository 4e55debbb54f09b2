import type { EntityId } from "../../../contract/ids.ts";
import { thing } from "../look/sizes.ts";
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
  return shape === "disc"
    ? { kind: "disc", ...position, radius: thing.radius }
    : { kind: "square", rect: around(position, thing.radius - 1) };
}

export function rectOf(body: Body): Rect {
  return body.kind === "disc" ? around(body, body.radius) : body.rect;
}
