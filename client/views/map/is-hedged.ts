import type { Schema } from "../../../contract/endpoints/schema.ts";
import type { GraphEdge } from "../../../contract/graph.ts";

/** Drawn dashed: its best claims are limited by a word, or do not say how things are. */
export function isHedged(
  { hedged, modality }: Pick<GraphEdge, "hedged" | "modality">,
  modalities: Schema["modalities"],
): boolean {
  return hedged || !modalities.some(({ id, stated }) => id === modality && stated);
}
