import { EntityId } from "../../../contract/ids.ts";
import type { Point } from "../../../contract/scene.ts";
import type { Change } from "../change.ts";
import type { NameOf } from "../contents.ts";
import type { Act } from "../step.ts";
import type { Workspace } from "../workspace.ts";
import { sentence } from "./sentence.ts";

/** The new places of things: the middle of a thing, the top left corner of a territory. */
export type Places = Readonly<Partial<Record<EntityId, Point>>>;

/** One drag, however many things it carried. */
export function moveThings(workspace: Workspace, places: Places, name: NameOf): Act {
  const moved = Object.entries(places).map(([id, to]) => ({ id: EntityId.parse(id), to }));
  const [only, ...others] = moved;
  return {
    sentence:
      only && others.length === 0
        ? sentence("steps.moved", { name: name(only.id) })
        : sentence("steps.moved-many", { count: moved.length }),
    changes: moved.flatMap(({ id, to }) => (to ? [movedTo(workspace, id, to)] : [])),
  };
}

function movedTo({ positions, territories }: Workspace, id: EntityId, to: Point): Change {
  const field = territories[id];
  return field
    ? { key: "territories", id, from: field, to: { ...field, x: to.x, y: to.y } }
    : { key: "positions", id, from: positions[id] ?? null, to };
}
