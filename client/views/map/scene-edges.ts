import type { GraphEdge } from "../../../contract/graph.ts";
import type { SceneEdge } from "../../canvas/scene.ts";
import { isHedged } from "./is-hedged.ts";
import type { Draft } from "./draft.ts";
import { isBorder, isShownByLying } from "./stands-for.ts";

/** The relations that are drawn as lines: all but those that the picture says in another way. */
export function sceneEdges({ input, shown, flows, emphasis }: Draft): readonly SceneEdge[] {
  const { workspace, schema, say } = input;
  const types = new Map(schema.relationTypes.map((type) => [type.id, type]));
  const carried = new Set([...flows.values()].flatMap(({ relations }) => relations));
  const isDrawn = (edge: GraphEdge) =>
    !carried.has(edge) &&
    !isBorder(edge, workspace.territories) &&
    !isShownByLying(edge, workspace);
  return shown.edges.filter(isDrawn).map((edge) => {
    const type = types.get(edge.kind);
    const subject = shown.nodes.get(edge.from);
    return {
      id: edge.id,
      from: edge.from,
      to: edge.to,
      layer: edge.layer,
      reading: type && subject ? say.reading(type, subject) : "",
      symmetric: type?.symmetric ?? false,
      hedged: isHedged(edge, schema.modalities),
      contested: edge.contested,
      emphasis: emphasis(edge.id),
    };
  });
}
