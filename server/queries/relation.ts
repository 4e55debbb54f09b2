import type { RelationDetail } from "../../contract/endpoints/details.ts";
import type { RelationId } from "../../contract/ids.ts";
import type { Graph } from "../engine/graph.ts";
import { claimDetails } from "./claim-details.ts";
import { edgesById } from "./edges-by-id.ts";
import { mentions } from "./mentions.ts";
import type { Within } from "./within.ts";

/** One relation with its claims and what contradicts them; null when it is not there. */
export async function relation(
  graph: Graph,
  id: RelationId,
  within: Within,
): Promise<RelationDetail | null> {
  const [edge] = await edgesById(graph, [id], within);
  if (edge === undefined) return null;
  const [claims, named] = await Promise.all([
    claimDetails(graph, edge.claims, within),
    mentions(graph, [edge.from, edge.to], within),
  ]);
  const from = named.get(edge.from);
  const to = named.get(edge.to);
  if (from === undefined || to === undefined) return null;
  const opponents = [...new Set(claims.flatMap(({ against }) => against))];
  return { edge, from, to, claims, against: await claimDetails(graph, opponents, within) };
}
