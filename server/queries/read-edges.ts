import type { GraphEdge } from "../../contract/graph.ts";
import type { Graph, Params } from "../engine/graph.ts";
import { compare } from "../../contract/compare.ts";
import { edgeColumns, EdgeRow, edgeWithin, scopedEdgeColumns, ScopedEdgeRow } from "./edge-row.ts";
import { touchesDocuments, type Within } from "./within.ts";

export type EdgeQuestion = {
  readonly name: string;
  /** Binds the relation as `r`, and ends in a condition. */
  readonly match: string;
  readonly params: Params;
};

/** The edges that a question finds, each once, by id; in scope as their claims there make them. */
export async function readEdges(
  graph: Graph,
  { name, match, params }: EdgeQuestion,
  { documents, ...patience }: Within,
): Promise<GraphEdge[]> {
  if (documents === undefined) {
    const cypher = `${match} RETURN ${edgeColumns}`;
    return byId(await graph.read({ name, cypher, params, row: EdgeRow }, patience));
  }
  const cypher = `${match} AND ${touchesDocuments} RETURN ${scopedEdgeColumns}`;
  const found = await graph.read(
    { name: `${name}-in-scope`, cypher, params: { ...params, documents }, row: ScopedEdgeRow },
    patience,
  );
  return byId(found.flatMap(({ edge, entries }) => edgeWithin(edge, entries, documents) ?? []));
}

/** A relation between two of the things asked for is found from both ends. */
function byId(edges: readonly GraphEdge[]): GraphEdge[] {
  const found = new Map(edges.map((edge) => [edge.id, edge]));
  return [...found.values()].toSorted((one, other) => compare(one.id, other.id));
}
