import type { GraphNode } from "../../contract/graph.ts";
import type { Words } from "../../graph-seed/ontology/words.ts";

/** A word of the ontology in the reader's language. */
export function words(said: Words): string {
  return said.en;
}

/** The name of a thing in the reader's language. */
export function nameOf({ name }: Pick<GraphNode, "name">): string {
  return name;
}
