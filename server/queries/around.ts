import type { EntityId } from "../../contract/ids.ts";
import type { Layer } from "../../graph-seed/ontology/layers.ts";
import type { Modality } from "../../graph-seed/ontology/modalities.ts";
import type { RelationType } from "../../graph-seed/ontology/ids.ts";
import type { Params } from "../engine/graph.ts";

/** Which relations of some things are asked for; what is absent is no condition. */
export type Conditions = {
  readonly ids: readonly EntityId[];
  readonly direction: "out" | "in" | "any";
  readonly types?: readonly RelationType[] | undefined;
  /** A relation without a layer lies in none of these. */
  readonly layers?: readonly Layer[] | undefined;
  readonly modalities?: readonly Modality[] | undefined;
};

const arrows = { any: "-[r]-", out: "-[r]->", in: "<-[r]-" } as const;

/** Binds the things as `a`, their relations as `r` and the other ends as `b`. */
export function around(direction: Conditions["direction"]): string {
  return `UNWIND $ids AS id MATCH (a:Entity {id: id})${arrows[direction]}(b:Entity)`;
}

export const meetsConditions = `
  ($types IS NULL OR type(r) IN $types) AND ($layers IS NULL OR r.layer IN $layers)
  AND ($modalities IS NULL OR r.modality IN $modalities)
`;

export function conditionParams({ ids, types, layers, modalities }: Conditions): Params {
  return { ids, types: types ?? null, layers: layers ?? null, modalities: modalities ?? null };
}
