import type { EntityDetail } from "../../contract/endpoints/details.ts";
import type { EntityId } from "../../contract/ids.ts";
import type { Graph } from "../engine/graph.ts";
import { claimDetails } from "./claim-details.ts";
import { claimsAbout } from "./claims-about.ts";
import { neighbourCounts } from "./neighbour-counts.ts";
import { nodesById } from "./nodes-by-id.ts";
import type { Within } from "./within.ts";

/** How many claims of a thing are told in full. */
const claimsTold = 100;

/** One thing with its claims and its neighbours counted; null when it is not there. */
export async function entity(
  graph: Graph,
  id: EntityId,
  within: Within,
): Promise<EntityDetail | null> {
  const [[node], counts, about] = await Promise.all([
    nodesById(graph, [id], within),
    neighbourCounts(graph, id, within),
    claimsAbout(graph, id, within),
  ]);
  if (node === undefined) return null;
  return {
    node,
    neighbourCounts: counts,
    claims: await claimDetails(graph, about.slice(0, claimsTold), within),
    claimCount: about.length,
  };
}
