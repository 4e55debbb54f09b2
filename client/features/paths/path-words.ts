import type { GraphNode } from "../../../contract/graph.ts";
import type { EntityId } from "../../../contract/ids.ts";
import type { FoundPath } from "../../../contract/paths/found-path.ts";
import { inOneBreath, spokenNameOf } from "../../messages/in-sentence.ts";
import { sayPaths } from "../../messages/say-paths.ts";
import { words } from "../../messages/words.ts";
import type { Ontology } from "./use-ontology.ts";

/** What a path runs in: "Precursors, then drugs". */
export function titleOfPath({ layers }: FoundPath, known: Ontology["layers"]): string {
  const [first, ...rest] = layers.flatMap((id) => {
    const layer = known.find((one) => one.id === id);
    return layer ? words(layer.label) : [];
  });
  if (first === undefined) return sayPaths("paths.placed");
  return rest.reduce(
    (before, after) => sayPaths("paths.then", { before, after: after.toLocaleLowerCase() }),
    first,
  );
}

/** What lies between its ends: "through Mexico and the crime groups". */
export function throughOf(
  { nodes }: FoundPath,
  node: (id: EntityId) => GraphNode | undefined,
): string {
  const between = nodes.slice(1, -1).map((id) => {
    const thing = node(id);
    return thing ? spokenNameOf(thing) : "…";
  });
  if (between.length === 0) return sayPaths("paths.direct");
  return sayPaths("paths.through", { names: inOneBreath(between) });
}

/** "3 hops · 50", the confidence rounded; without a number only the hops. */
export function measureOf({ hops, confidence }: FoundPath): string {
  if (confidence === null) return sayPaths("paths.measure-none", { hops });
  return sayPaths("paths.measure", { hops, confidence: Math.round(confidence) });
}
