import type { ClaimId } from "../../../contract/ids.ts";
import { askClaim } from "../../api/ask-question.ts";
import { showRelation, showThing } from "../explore.ts";
import type { Reach } from "../reach.ts";
import { askInScope } from "../scope.ts";

/** Shows where a claim is read: the relation it stands on, or else the thing that it speaks of. */
export async function showClaim(reach: Reach, id: ClaimId, signal?: AbortSignal): Promise<void> {
  const { answer } = await askInScope(reach.session, (scope) => askClaim(id, scope, signal));
  const [relation] = answer.relations;
  const thing = answer.subject ?? answer.object;
  if (relation) await showRelation(reach, relation, signal);
  else if (thing) await showThing(reach, thing, signal);
}
