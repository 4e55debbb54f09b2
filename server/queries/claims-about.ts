import * as z from "zod";

import { ClaimId, type EntityId } from "../../contract/ids.ts";
import type { Graph } from "../engine/graph.ts";
import { claimsIn } from "./claims-in.ts";
import type { Within } from "./within.ts";

const row = z.object({ id: ClaimId });
const cypher = `
  MATCH (:Entity {id: $id})<-[:SUBJECT|OBJECT|QUANTIFIES]-(c:Claim)
  RETURN DISTINCT c.id AS id
  ORDER BY id
`;

/** The claims that speak of a thing, as subject or object or through a figure of it. */
export async function claimsAbout(
  graph: Graph,
  id: EntityId,
  { documents, ...patience }: Within,
): Promise<ClaimId[]> {
  const statement = { name: "claims-about", cypher, params: { id }, row };
  const ids = (await graph.read(statement, patience)).map((found) => found.id);
  if (documents === undefined) return ids;
  const standing = await claimsIn(graph, ids, { documents, ...patience });
  return ids.filter((claim) => standing.has(claim));
}
