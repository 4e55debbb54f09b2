import type { GraphEdge } from "../../../contract/graph.ts";
import { ClaimId, EntityId, RelationId } from "../../../contract/ids.ts";
import type { Graph } from "../../engine/graph.ts";
import { claimsIn } from "../claims-in.ts";
import { edgesById } from "../edges-by-id.ts";
import type { Within } from "../within.ts";

export type Named = {
  readonly things: readonly EntityId[];
  readonly edges: ReadonlyMap<string, GraphEdge>;
  /** Whether it stands in scope; of a thing, the relations and claims beside it decide. */
  readonly isKnown: (id: string) => boolean;
};

/** What the rows of an answer name, as far as it stands in scope. */
export async function nameAll(
  graph: Graph,
  named: ReadonlySet<string>,
  within: Within,
): Promise<Named> {
  const ids = [...named];
  const relations = ids.flatMap((id) => RelationId.safeParse(id).data ?? []);
  const claims = ids.flatMap((id) => ClaimId.safeParse(id).data ?? []);
  const { documents } = within;
  const [edges, standing] = await Promise.all([
    edgesById(graph, relations, within),
    documents === undefined ? claims : claimsIn(graph, claims, { ...within, documents }),
  ]);
  const known = new Set<string>([...edges.map(({ id }) => id), ...standing]);
  const parts = new Set<string>([...relations, ...claims]);
  const ends = edges.flatMap(({ from, to }) => [from, to]);
  const others = ids
    .filter((id) => !parts.has(id))
    .flatMap((id) => EntityId.safeParse(id).data ?? []);
  return {
    things: [...new Set([...others, ...ends])],
    edges: new Map(edges.map((edge) => [edge.id, edge])),
    isKnown: (id) => known.has(id) || !parts.has(id),
  };
}
