import type { ClaimDetail } from "../../../contract/endpoints/details.ts";
import type { RelationType } from "../../../contract/graph.ts";
import type { EntityId } from "../../../contract/ids.ts";
import { capital, inOneBreath, spokenNameOf } from "../../messages/in-sentence.ts";
import { sayInspect } from "../../messages/say-inspect.ts";

/**
 * What a flow carries, from where and to where, in one line, as its claims have it; null where they
 * do not say what it carries, or neither end.
 */
export function flowTitle(flow: EntityId, claims: readonly ClaimDetail[]): string | null {
  const own = claims.filter(
    ({ subject, polarity, status }) =>
      subject === flow && polarity !== "negated" && status === "accepted",
  );
  const commodity = capital(namesOf(own, "FLOW_OF"));
  const from = namesOf(own, "FLOW_FROM");
  const to = namesOf(own, "FLOW_TO");
  if (commodity === "") return null;
  if (from && to) return sayInspect("inspect.flow-title", { commodity, from, to });
  if (to) return sayInspect("inspect.flow-title-to", { commodity, to });
  return from ? sayInspect("inspect.flow-title-from", { commodity, from }) : null;
}

function namesOf(claims: readonly ClaimDetail[], type: RelationType): string {
  const names = claims.flatMap(({ predicate, object, mentions }) =>
    predicate === type ? mentions.filter(({ id }) => id === object).map(spokenNameOf) : [],
  );
  return inOneBreath([...new Set(names)]);
}
