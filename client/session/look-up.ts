import type { GraphEdge } from "../../contract/graph.ts";
import type { EntityId } from "../../contract/ids.ts";
import type { Things } from "../api/ask-things.ts";
import type { Scope } from "../api/scope.ts";
import type { Asks } from "./asks.ts";

type Knowing = Pick<Asks, "things">;

/**
 * What these ids stand for within these documents, in the order of the ids, so that a picture that
 * comes back is painted as it was; and what their sentences name besides.
 */
export async function lookUp(
  asks: Knowing,
  { ids, scope }: { readonly ids: readonly string[]; readonly scope: Scope },
  signal?: AbortSignal,
): Promise<Things> {
  const found = inOrder(ids, await asks.things(ids, scope, signal));
  const known = new Set(found.nodes.map(({ id }) => id));
  const carried = carriedBy(found.edges, (id) => known.has(id));
  if (carried.length === 0) return found;
  const { nodes } = await asks.things(carried, scope, signal);
  return { ...found, nodes: [...found.nodes, ...nodes] };
}

function inOrder(ids: readonly string[], { nodes, edges, missing }: Things): Things {
  const places = new Map(ids.map((id, index) => [id, index]));
  const place = ({ id }: { readonly id: string }) => places.get(id) ?? ids.length;
  return {
    nodes: nodes.toSorted((one, other) => place(one) - place(other)),
    edges: edges.toSorted((one, other) => place(one) - place(other)),
    missing,
  };
}

/** A sentence such as "China supplies fentanyl precursors" names what need not be on screen. */
export function carriedBy(
  edges: Iterable<GraphEdge>,
  isKnown: (id: EntityId) => boolean,
): EntityId[] {
  const named = [...edges].flatMap(({ properties }) => properties?.commodity ?? []);
  return [...new Set(named)].filter((id) => !isKnown(id));
}
