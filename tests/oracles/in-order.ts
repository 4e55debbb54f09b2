import type { PathQuestion } from "../../contract/paths/question.ts";
import { type Collapsed, isToldShort } from "./collapse.ts";
import { byHops, bySupport, type Described, describePath } from "./describe-path.ts";

type Things = readonly string[];

/** Paths described and in order, without those that say at length what a supply says. */
export function inOrder(
  found: readonly Things[],
  graph: Collapsed,
  { rank }: Pick<PathQuestion, "rank">,
): Described[] {
  const described = found
    .filter((nodes) => !repeats(nodes, graph))
    .map((nodes) => describePath(nodes, graph));
  return described.toSorted(rank === "shortest" ? byHops : bySupport);
}

function repeats(nodes: Things, graph: Collapsed): boolean {
  return nodes.some((_, at) => isToldShort(graph, nodes.slice(at, at + 3)));
}

/** Of all that there are, those that are asked for. */
export function askedOf(
  all: readonly Described[],
  { k, shortestOnly }: Pick<PathQuestion, "k" | "shortestOnly">,
): Described[] {
  const fewest = Math.min(...all.map(({ path }) => path.hops));
  return all.filter(({ path }) => !shortestOnly || path.hops === fewest).slice(0, k);
}
