import type { Expansion } from "../../contract/endpoints/explore.ts";
import type { GraphEdge } from "../../contract/graph.ts";
import type { DocumentId, EntityId } from "../../contract/ids.ts";
import type { Graph, Patience } from "../engine/graph.ts";
import type { Conditions } from "./around.ts";
import { bestNeighbours } from "./best-neighbours.ts";
import { chooseNeighbours, type Link, type Order } from "./choose-neighbours.ts";
import { countLinks } from "./count-links.ts";
import { edgesAround, edgesTo } from "./edges-around.ts";
import { neighboursIn } from "./neighbours-in.ts";
import { nodesById } from "./nodes-by-id.ts";
import type { Within } from "./within.ts";

export type Asked = Conditions & { readonly order: Order; readonly limit: number };

/** The things with their neighbours, at most `limit` of them, and what was left out. */
export async function expand(
  graph: Graph,
  asked: Asked,
  { documents, ...patience }: Within,
): Promise<Expansion> {
  return documents === undefined
    ? expandOverAll(graph, asked, patience)
    : expandWithin(graph, asked, { documents, ...patience });
}

async function expandOverAll(graph: Graph, given: Asked, patience: Patience): Promise<Expansion> {
  const asked = { ...given, ids: [...new Set(given.ids)] };
  const { ids } = asked;
  const [best, passing, all] = await Promise.all([
    bestNeighbours(graph, asked, patience),
    countLinks(graph, asked, patience),
    isConditional(asked) ? countLinks(graph, { ids, direction: "any" }, patience) : null,
  ]);
  const shown = [...ids, ...best.map(({ id }) => id)];
  const [nodes, edges] = await Promise.all([
    nodesById(graph, shown, patience),
    edgesTo(graph, { ...asked, others: shown }, patience),
  ]);
  const leftOut = {
    neighbours: passing.neighbours - best.length,
    relations: passing.outside - best.reduce((sum, { links }) => sum + links, 0),
    filtered: (all ?? passing).relations - passing.relations,
  };
  return { nodes, edges, leftOut };
}

function isConditional({ types, layers, modalities, direction }: Conditions): boolean {
  return direction !== "any" || [types, layers, modalities].some((list) => list !== undefined);
}

/** In scope an edge is what its claims there make it, so the conditions are held to that. */
async function expandWithin(
  graph: Graph,
  asked: Asked,
  within: Patience & { readonly documents: readonly DocumentId[] },
): Promise<Expansion> {
  const all = await edgesAround(graph, asked.ids, within);
  const passing = all.filter((edge) => meets(edge, asked));
  const links = await linksIn(graph, { edges: passing, ids: asked.ids }, within);
  const { chosen, leftOut } = chooseNeighbours(links, asked);
  const shown = new Set<EntityId>([...asked.ids, ...chosen]);
  return {
    nodes: await nodesById(graph, [...shown], within),
    edges: passing.filter(({ from, to }) => shown.has(from) && shown.has(to)),
    leftOut: { ...leftOut, filtered: all.length - passing.length },
  };
}

function meets(edge: GraphEdge, { types, layers, modalities, ...asked }: Conditions): boolean {
  return (
    nearEnds(edge, asked.direction).some((id) => asked.ids.includes(id)) &&
    isAmong(edge.kind, types) &&
    isAmong(edge.layer, layers) &&
    isAmong(edge.modality, modalities)
  );
}

function nearEnds({ from, to }: GraphEdge, direction: Conditions["direction"]): EntityId[] {
  return { out: [from], in: [to], any: [from, to] }[direction];
}

function isAmong<Value>(value: Value | null, wanted: readonly Value[] | undefined): boolean {
  return wanted === undefined || (value !== null && wanted.includes(value));
}

async function linksIn(
  graph: Graph,
  { edges, ids }: { edges: readonly GraphEdge[]; ids: readonly EntityId[] },
  within: Patience & { readonly documents: readonly DocumentId[] },
): Promise<Link[]> {
  const ends = edges.flatMap((edge) =>
    [edge.from, edge.to].filter((id) => !ids.includes(id)).map((other) => ({ edge, other })),
  );
  const others = [...new Set(ends.map(({ other }) => other))];
  const neighbours = await neighboursIn(graph, others, within);
  return ends.map(({ edge, other }) => ({
    id: edge.id,
    other,
    degree: neighbours.get(other)?.size ?? 0,
    support: edge.confidence ?? -1,
  }));
}
