import type { Schema } from "../../../contract/endpoints/schema.ts";
import type { Contents } from "../../workspace/contents.ts";
import type { Act } from "../../workspace/step.ts";
import { onScreen, type Tally, tally } from "../../workspace/visible.ts";
import type { LegendLayer, Sureness, Workspace } from "../../workspace/workspace.ts";

/** What each part of the legend is made with. */
export type LegendPart = {
  readonly schema: Schema;
  readonly workspace: Workspace;
  readonly tally: Tally;
  readonly dispatch: (act: Act) => void;
};

export function tallyOf(workspace: Workspace, contents: Contents, { modalities }: Schema): Tally {
  const stated = new Set(modalities.flatMap((modality) => (modality.stated ? [modality.id] : [])));
  return tally(onScreen(workspace, contents), (modality) => stated.has(modality));
}

/** How many relations lie in no layer: all that the layers do not count. */
export function countOfNone({ relations, layers }: Schema): number {
  return relations - layers.reduce((sum, { count }) => sum + count, 0);
}

/** Kinds that the data has, the fullest first; ties keep the ontology's order. */
export function kindsByCount({ kinds }: Pick<Schema, "kinds">): Schema["kinds"] {
  return kinds.filter(({ count }) => count > 0).toSorted((one, other) => other.count - one.count);
}

export function countsOfSureness({
  relations,
  hedged,
  contested,
}: Schema): Readonly<Record<Sureness, number>> {
  return { stated: relations - hedged, hedged, contested };
}

/** The layers of the legend, in its order. */
export function legendLayers({ layers }: Schema): LegendLayer[] {
  return [...layers.map(({ id }) => id), "none"];
}
