import * as z from "zod";

import type { QuestionColumn, runQuery } from "../../../contract/endpoints/queries.ts";
import type { GraphEdge } from "../../../contract/graph.ts";
import { published } from "../../../contract/limits.ts";
import type { Graph, Params } from "../../engine/graph.ts";
import { nodesById } from "../nodes-by-id.ts";
import type { Within } from "../within.ts";
import { idsIn } from "./ids-in.ts";
import { nameAll } from "./name-all.ts";
import type { Question } from "./question.ts";

export type Answer = z.input<typeof runQuery.output>;

type Asked = { readonly question: Question; readonly params: Params };
type Row = Readonly<Record<string, unknown>>;

const row = z.record(z.string(), z.unknown());

/**
 * The answer to a question of the catalogue; in scope, only rows all of whose parts stand there. A
 * text that counts is told the scope.
 */
export async function runQuestion(
  graph: Graph,
  asked: Asked,
  { documents, ...patience }: Within,
): Promise<Answer> {
  const { columns, holds = () => true } = asked.question;
  const within = { documents, ...patience };
  const found = await readRows(graph, asked, within);
  const shown = found.slice(0, published.queryRows);
  const { things, edges, isKnown } = await nameAll(graph, idsOf(columns, shown), within);
  const standing = shown.filter((cells) => idsIn(columns, cells).every(isKnown));
  const rows = standing.filter((cells) => edgesIn(columns, cells, edges).every(holds));
  const names = idsOf(columns, rows);
  const told = [...edges.values()].filter(({ id }) => names.has(id));
  const named = new Set<string>([...names, ...told.flatMap(({ from, to }) => [from, to])]);
  return {
    columns: columns.map(({ name }) => name),
    rows: rows.map((cells) => columns.map(({ name }) => cellOf(name, cells, edges))),
    nodes: await nodesById(
      graph,
      things.filter((id) => named.has(id)),
      within,
    ),
    edges: told,
    truncated: found.length > published.queryRows,
  };
}

async function readRows(
  graph: Graph,
  { question, params }: Asked,
  { documents, ...patience }: Within,
): Promise<Row[]> {
  const cypher = `${question.cypher}\nLIMIT ${published.queryRows + 1}`;
  const scope = question.cypher.includes("$documents") ? { documents: documents ?? null } : {};
  const name = `catalogue-${question.name}`;
  return graph.read({ name, cypher, params: { ...params, ...scope }, row }, patience);
}

function idsOf(columns: readonly QuestionColumn[], rows: readonly Row[]): Set<string> {
  return new Set(rows.flatMap((cells) => idsIn(columns, cells)));
}

function edgesIn(
  columns: readonly QuestionColumn[],
  cells: Row,
  edges: ReadonlyMap<string, GraphEdge>,
): GraphEdge[] {
  return idsIn(columns, cells).flatMap((id) => edges.get(id) ?? []);
}

/** How sure a relation is depends on the scope, so its edge says it. */
function cellOf(column: string, cells: Row, edges: ReadonlyMap<string, GraphEdge>): unknown {
  const edge = edges.get(String(cells["relation"]));
  if (edge && column === "modality") return edge.modality;
  if (edge && column === "confidence") return edge.confidence ?? null;
  return cells[column] ?? null;
}
