import type { GraphEdge } from "../../contract/graph.ts";
import { statedModalities } from "../../graph-seed/ontology/modalities.ts";
import type { Kind } from "../../graph-seed/ontology/ids.ts";

/** How many relations are alike in what is counted. */
export type Alike = Pick<GraphEdge, "kind" | "layer" | "modality" | "contested" | "hedged"> & {
  readonly count: number;
};

export type Counts = {
  readonly kinds: readonly { readonly kind: Kind; readonly count: number }[];
  readonly relations: readonly Alike[];
  readonly claims: number;
};

/** Whether a relation is drawn as less than a fact: its best claims are hedged, or not stated. */
export function isHedged({ hedged, modality }: Pick<Alike, "hedged" | "modality">): boolean {
  return hedged || !statedModalities.some((stated) => stated === modality);
}
