import { compare } from "../../contract/compare.ts";
import type { PathQuestion } from "../../contract/paths/question.ts";
import { ontology } from "../../graph-seed/ontology/the-ontology.ts";
import type { Passing } from "./passing-relations.ts";

/** A relation as it is walked: from its `from` to its `to`, or back. */
export type Walk = Passing & { readonly forward: boolean };

/** From each thing to each other, the ways there, the best first. */
export type Collapsed = ReadonlyMap<string, ReadonlyMap<string, readonly Walk[]>>;

/** The simple graph behind relations: however many there are, one thing leads to another or not. */
export function collapse(
  relations: readonly Passing[],
  direction: PathQuestion["direction"],
): Collapsed {
  const graph = new Map<string, Map<string, Walk[]>>();
  for (const relation of relations) {
    const { from, to, kind } = relation.row;
    const along = direction === "any" ? "both" : ontology.relationTypes[kind]?.forward;
    if (along !== "against" && along !== "none") add(from, to, { ...relation, forward: true });
    if (along !== "along" && along !== "none") add(to, from, { ...relation, forward: false });
  }
  return graph;

  function add(from: string, to: string, walk: Walk): void {
    const ways = graph.get(from) ?? new Map<string, Walk[]>();
    graph.set(from, ways.set(to, [...(ways.get(to) ?? []), walk].toSorted(bestFirst)));
  }
}

function bestFirst(one: Walk, other: Walk): number {
  const [first, second] = [one.confidence ?? -1, other.confidence ?? -1];
  return second - first || compare(one.row.id, other.row.id);
}

/** The ways from one thing to another. */
export function waysBetween(graph: Collapsed, from: string, to: string): readonly Walk[] {
  return graph.get(from)?.get(to) ?? [];
}

/** Whether a supply from the one to the other names this flow, so that going by way of it repeats. */
export function isToldShort(graph: Collapsed, [from, flow, to]: readonly string[]): boolean {
  if (from === undefined || flow === undefined || to === undefined) return false;
  return waysBetween(graph, from, to).some(
    ({ row }) => row.kind === "SUPPLIES" && row.properties?.flow === flow,
  );
}
