import * as z from "zod";

import type { runQuery } from "../../../contract/endpoints/queries.ts";
import type { GraphEdge } from "../../../contract/graph.ts";
import { ClaimId, EntityId, RelationId } from "../../../contract/ids.ts";
import { published } from "../../../contract/limits.ts";
import type { Graph, Params } from "../../engine/graph.ts";
import { claimsIn } from "../claims-in.ts";
import { edgesById } from "../edges-by-id.ts";
import { nodesById } from "../nodes-by-id.ts";
import type { Within } from "../within.ts";
import type { Question } from "./question.ts";

export type Answer = z.input<typeof runQuery.output>;

type Row = Readonly<Record<string, unknown>>;
type Named = {
  readonly things: readonly EntityId[];
  readonly edges: ReadonlyMap<string, GraphEdge>;
  readonly isKnown: (id: string) => boolean;
};

const row = z.record(z.string(), z.unknown());

/** The answer to a question of the catalogue; in scope, only rows all of whose parts stand there. */
export async function runQuestion(
  graph: Graph,
  { question, params }: { readonly question: Question; readonly params: Params },
  { documents, ...patience }: Within,
): Promise<Answer> {
  const { name, columns, holds = () => true } = question;
  const cypher = `${question.cypher}\nLIMIT ${published.queryRows + 1}`;
  const found = await graph.read({ name: `catalogue-${name}`, cypher, params, row }, patience);
  const within = { documents, ...patience };
  const shown = found.slice(0, published.queryRows);
  const { things, edges, isKnown } = await nameAll(graph, shown, within);
  const standing = shown.filter((cells) => idsIn(cells).every(isKnown));
  const rows = standing.filter((cells) => edgesIn(cells, edges).every(holds));
  const names = namesOf(rows);
  const told = [...edges.values()].filter(({ id }) => names.has(id));
  const named = new Set<string>([...names, ...told.flatMap(({ from, to }) => [from, to])]);
  return {
    columns: [...columns],
    rows: rows.map((cells) => columns.map((column) => cellOf(column, cells, edges))),
    nodes: await nodesById(
      graph,
      [...things].filter((id) => named.has(id)),
      within,
    ),
    edges: told,
    truncated: found.length > published.queryRows,
  };
}

/** What the rows name, as far as it stands in scope. */
async function nameAll(graph: Graph, rows: readonly Row[], within: Within): Promise<Named> {
  const ids = [...new Set(rows.flatMap(idsIn))];
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

function namesOf(rows: readonly Row[]): Set<string> {
  return new Set(rows.flatMap(idsIn));
}

function idsIn(cells: Row): string[] {
  return Object.values(cells).flatMap((cell) => EntityId.safeParse(cell).data ?? []);
}

function edgesIn(cells: Row, edges: ReadonlyMap<string, GraphEdge>): GraphEdge[] {
  return idsIn(cells).flatMap((id) => edges.get(id) ?? []);
}

/** How sure a relation is depends on the scope, so its edge says it. */
function cellOf(column: string, cells: Row, edges: ReadonlyMap<string, GraphEdge>): unknown {
  const edge = edges.get(String(cells["relation"]));
  if (edge && column === "modality") return edge.modality;
  if (edge && column === "confidence") return edge.confidence ?? null;
  return cells[column] ?? null;
}
