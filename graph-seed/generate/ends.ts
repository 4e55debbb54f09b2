import { allowsEnds } from "../ontology/ontology.ts";
import { type RelationType } from "../ontology/ids.ts";
import { ontology } from "../ontology/the-ontology.ts";
import type { Cast, Group } from "./cast.ts";

export type Ends = { readonly from: Group; readonly to: Group };

/** The pairs of kinds that a type may join, of those that there are; two different things each. */
export function endsOf(relationType: RelationType, { groups }: Cast): Ends[] {
  const type = ontology.relationTypes[relationType];
  if (!type) return [];
  return groups.flatMap((from) =>
    groups
      .filter((to) => allowsEnds(type, from.kind, to.kind) && (from !== to || to.count > 1))
      .map((to) => ({ from, to })),
  );
}
