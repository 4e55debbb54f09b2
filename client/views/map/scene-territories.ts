import type { SceneModel } from "../../canvas/scene.ts";
import type { Draft } from "./draft.ts";
import { isBorder } from "./stands-for.ts";

/** Places drawn as fields, and the borders between them. */
export function sceneTerritories({
  input,
  shown,
  emphasis,
}: Draft): Pick<SceneModel, "territories" | "borders"> {
  const { territories } = input.workspace;
  const fields = [...shown.nodes.values()].flatMap((node) => {
    const field = territories[node.id];
    const names = { name: input.say.name(node), spoken: input.say.spoken(node) };
    return field ? [{ id: node.id, ...names, ...field, emphasis: emphasis(node.id) }] : [];
  });
  const borders = shown.edges
    .filter((edge) => isBorder(edge, territories))
    .map(({ id, from, to }) => ({ id, between: [from, to] as const, emphasis: emphasis(id) }));
  return { territories: fields, borders };
}
