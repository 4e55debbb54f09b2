import type { GraphEdge, GraphNode, Kind } from "../../contract/graph.ts";
import type { Contents } from "./contents.ts";
import type { LegendLayer, Sureness, Workspace } from "./workspace.ts";

/** What stands in the view, filtered or not: not put away, and its contents are known. */
export type OnScreen = {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
};

export function onScreen(workspace: Workspace, { nodes, edges }: Contents): OnScreen {
  const { things, relations, hidden } = workspace;
  const standing = [...nodes.values()].filter(({ id }) => things[id] && !hidden[id]);
  const ends = new Set(standing.map(({ id }) => id));
  return {
    nodes: standing,
    edges: [...edges.values()].filter(
      ({ id, from, to }) => relations[id] && !hidden[id] && ends.has(from) && ends.has(to),
    ),
  };
}

/**
 * How many things and relations of the view are left out because no document that is on speaks of
 * them; they come back with their documents.
 */
export function unspokenOf(workspace: Workspace, { nodes, edges, documents }: Contents): number {
  if (!documents) return 0;
  const known: ReadonlySet<string> = new Set([...nodes.keys(), ...edges.keys()]);
  const hidden: Readonly<Partial<Record<string, true>>> = workspace.hidden;
  const wanted = Object.keys({ ...workspace.things, ...workspace.relations });
  return wanted.filter((id) => !known.has(id) && !hidden[id]).length;
}

/** How much of what is on screen falls under each entry of the legend. */
export type Tally = {
  readonly layers: ReadonlyMap<LegendLayer, number>;
  readonly kinds: ReadonlyMap<Kind, number>;
  readonly sureness: ReadonlyMap<Sureness, number>;
};

/** `isStated` says of a modality whether it says how things are (the schema knows). */
export function tally(
  { nodes, edges }: OnScreen,
  isStated: (modality: GraphEdge["modality"]) => boolean,
): Tally {
  const sureness = (edge: GraphEdge): Sureness[] => [
    isStated(edge.modality) && !edge.hedged ? "stated" : "hedged",
    ...(edge.contested ? (["contested"] as const) : []),
  ];
  return {
    layers: counted(edges.map(({ layer }) => layer ?? "none")),
    kinds: counted(nodes.map(({ kind }) => kind)),
    sureness: counted(edges.flatMap(sureness)),
  };
}

function counted<Entry>(entries: readonly Entry[]): ReadonlyMap<Entry, number> {
  const counts = new Map<Entry, number>();
  for (const entry of entries) counts.set(entry, (counts.get(entry) ?? 0) + 1);
  return counts;
}
