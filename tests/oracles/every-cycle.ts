import type { CycleQuestion } from "../../contract/paths/question.ts";
import { type Collapsed, waysBetween } from "./collapse.ts";
import { type Described, thereAndBack } from "./describe-path.ts";
import { walks } from "./every-path.ts";
import { inOrder } from "./in-order.ts";

/**
 * All cycles that meet a question, in order. Where a relation may be walked either way, a cycle is
 * the same the other way round, and to go and come back is none.
 */
export function everyCycle(graph: Collapsed, question: CycleQuestion): Described[] {
  const { through, maxHops, direction } = question;
  const around = [...walks(graph, [through], maxHops - 1)].filter((nodes) =>
    isClosed(nodes, graph, direction === "any" ? 3 : 2),
  );
  const cycles = inOrder(
    around.map((nodes) => nodes.concat(through)),
    graph,
    question,
  );
  return direction === "any" ? cycles.filter(isFirstWayRound) : cycles;
}

function isClosed(nodes: readonly string[], graph: Collapsed, fewest: number): boolean {
  const [first = "", last = ""] = [nodes[0], nodes.at(-1)];
  if (nodes.length === 2) return fewest === 2 && isThereAndBack([first, last], graph);
  return nodes.length >= fewest && waysBetween(graph, last, first).length > 0;
}

/** Whether one relation leads there and another one back. */
export function isThereAndBack([from = "", to = ""]: readonly string[], graph: Collapsed): boolean {
  return thereAndBack(waysBetween(graph, from, to), waysBetween(graph, to, from)).length > 0;
}

/** Both ways round are alike but for their ids. */
function isFirstWayRound({ path }: Described): boolean {
  const [second = "", last = ""] = [path.nodes[1], path.nodes.at(-2)];
  return second < last;
}
