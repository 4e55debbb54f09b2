import type { Link, Model } from "../../../contract/dynamics/model.ts";
import { EntityId, RelationId } from "../../../contract/ids.ts";
import type { SceneId } from "../../canvas/scene.ts";
import type { ModelPart } from "../../session/learn/model-part.ts";

/** A variable's id on the canvas, in the form that the canvas knows ids by. */
export function variableId(id: string): EntityId {
  return EntityId.parse(`variable/${slug(id)}`);
}

export function linkId({ from, to }: Pick<Link, "from" | "to">): RelationId {
  return RelationId.parse(`relation/${slug(from)}-acts-on-${slug(to)}`);
}

/** What of the model an id of its scene stands for. */
export function partOf({ variables, links }: Model, id: SceneId): ModelPart | null {
  const variable = variables.find((one) => variableId(one.id) === id);
  if (variable) return { part: "variable", id: variable.id };
  const link = links.find((one) => linkId(one) === id);
  return link ? { part: "link", from: link.from, to: link.to } : null;
}

function slug(id: string): string {
  return id.replaceAll("_", "-");
}
