import type { DocumentId } from "../../contract/ids.ts";
import type { PathQuestion } from "../../contract/paths/question.ts";
import type { Row } from "../../contract/rows.ts";
import { type Collapsed, collapse } from "./collapse.ts";
import type { Described } from "./describe-path.ts";
import { inOrder } from "./in-order.ts";
import { type Conditions, passingRelations } from "./passing-relations.ts";

type Scoped = {
  readonly question: Conditions & Pick<PathQuestion, "direction">;
  readonly documents: readonly DocumentId[] | undefined;
};

/** The graph that a question is asked of. */
export function graphFor(rows: readonly Row[], { question, documents }: Scoped): Collapsed {
  return collapse(passingRelations(rows, { ...question, documents }), question.direction);
}

/** All simple paths that meet a question, in order, however many it asks for. */
export function everyPath(graph: Collapsed, question: PathQuestion): Described[] {
  const { from, to, via = [], maxHops } = question;
  const goals = new Set<string>(to);
  const found = [...new Set(from)].flatMap((start) => Array.from(walks(graph, [start], maxHops)));
  const wanted = found.filter((nodes) => goals.has(nodes.at(-1) ?? "") && isByWayOf(nodes, via));
  return inOrder(wanted, graph, question);
}

/** All ways on from some things in a row that come to none twice, of so many hops at most. */
export function* walks(
  graph: Collapsed,
  nodes: readonly string[],
  maxHops: number,
): Generator<readonly string[]> {
  yield nodes;
  if (nodes.length > maxHops) return;
  for (const next of graph.get(nodes.at(-1) ?? "")?.keys() ?? []) {
    if (!nodes.includes(next)) yield* walks(graph, [...nodes, next], maxHops);
  }
}

function isByWayOf(nodes: readonly string[], via: readonly string[]): boolean {
  let met = 0;
  for (const node of nodes) if (node === via[met]) met += 1;
  return met === via.length;
}
