import type { SearchHit } from "../../../contract/endpoints/search.ts";
import { showRelation, showThing } from "../../session/explore.ts";
import type { Reach } from "../../session/reach.ts";

/** Shows what was found: a thing; of a claim the relation it stands on, or what it speaks of. */
export async function openHit(reach: Reach, hit: SearchHit): Promise<void> {
  if (hit.type === "entity") await showThing(reach, hit.id);
  else if (hit.relation) await showRelation(reach, hit.relation);
  else if (hit.subject) await showThing(reach, hit.subject);
}
