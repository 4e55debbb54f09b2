import type { GraphNode } from "../../../contract/graph.ts";
import type { EntityId } from "../../../contract/ids.ts";
import type { Point } from "../../../contract/scene.ts";
import type { SceneNode } from "../../canvas/scene.ts";
import { type Draft, hiddenNeighbours, rankOf } from "./draft.ts";
import { otherEnd } from "./shown.ts";

/** The things drawn as discs and squares: all but territories and flows drawn as currents. */
export function sceneNodes(draft: Draft): readonly SceneNode[] {
  const { input, shown, flows } = draft;
  const kinds = new Map(input.schema.kinds.map((kind) => [kind.id, kind]));
  return [...shown.nodes.values()]
    .filter(({ id }) => !flows.has(id) && !input.workspace.territories[id])
    .map((node) => {
      const kind = kinds.get(node.kind);
      return {
        id: node.id,
        kind: node.kind,
        icon: kind?.icon ?? "circle",
        shape: kind?.shape ?? "disc",
        name: input.say.name(node),
        spoken: input.say.spoken(node),
        position: placeOf(draft, node.id) ?? between(draft, node.id),
        standing: standingOf(draft, node),
        hiddenNeighbours: hiddenNeighbours(draft, node),
        rank: rankOf(draft, node),
        emphasis: draft.emphasis(node.id),
      };
    });
}

/** What the data calls proposed, or what is only ever spoken of as an option. */
function standingOf({ at }: Draft, { id, properties }: GraphNode): SceneNode["standing"] {
  const status = properties?.["status"];
  if (status !== undefined) return status === "proposed" ? "proposed" : "actual";
  const said = (at.get(id) ?? []).filter(({ layer }) => layer !== null);
  const isOption = said.length > 0 && said.every(({ modality }) => modality === "hypothetical");
  return isOption ? "proposed" : "actual";
}

function placeOf({ input: { workspace } }: Draft, id: EntityId): Point | undefined {
  const field = workspace.territories[id];
  return field
    ? { x: field.x + field.width / 2, y: field.y + field.height / 2 }
    : workspace.positions[id];
}

/** A flow that stops being a current has no place of its own: it stands amid what it touches. */
function between(draft: Draft, id: EntityId): Point {
  const places = (draft.at.get(id) ?? []).flatMap(
    (edge) => placeOf(draft, otherEnd(edge, id)) ?? [],
  );
  return { x: mean(places.map(({ x }) => x)), y: mean(places.map(({ y }) => y)) };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
