import type { Start } from "../../contract/endpoints/explore.ts";
import type { EntityId, RelationId } from "../../contract/ids.ts";
import type { Scene } from "../../contract/scene.ts";
import type * as z from "zod";
import type { Graph } from "../engine/graph.ts";
import { edgesBetween } from "./edges-between.ts";
import { edgesById } from "./edges-by-id.ts";
import { nodesById } from "./nodes-by-id.ts";
import type { Within } from "./within.ts";

/** A first view as someone composed it: what is drawn, and where. */
export type Composition = z.infer<typeof Scene> & {
  readonly things: readonly EntityId[];
  readonly relations: readonly RelationId[];
};

export type First = {
  readonly composition: Composition | null;
  /** What a graph without a composed view shows. */
  readonly mostConnected: () => Promise<readonly EntityId[]>;
};

/** The first view: the composed one, or else the things that touch most, without places. */
export async function start(
  graph: Graph,
  { composition, mostConnected }: First,
  within: Within,
): Promise<Start> {
  const revision = await graph.revision();
  if (composition === null) {
    return { revision, ...(await uncomposed(graph, await mostConnected(), within)) };
  }
  const [nodes, edges] = await Promise.all([
    nodesById(graph, composition.things, within),
    edgesById(graph, composition.relations, within),
  ]);
  const shown = new Set(nodes.map(({ id }) => id));
  return {
    revision,
    nodes,
    edges: edges.filter(({ from, to }) => shown.has(from) && shown.has(to)),
    positions: only(composition.positions, shown),
    territories: only(composition.territories, shown),
    currents: only(composition.currents, shown),
  };
}

async function uncomposed(
  graph: Graph,
  ids: readonly EntityId[],
  within: Within,
): Promise<Omit<Start, "revision">> {
  const [nodes, edges] = await Promise.all([
    nodesById(graph, ids, within),
    edgesBetween(graph, ids, within),
  ]);
  return { nodes, edges, positions: {}, territories: {}, currents: {} };
}

function only<Value>(
  record: Readonly<Record<EntityId, Value>>,
  ids: ReadonlySet<string>,
): Record<EntityId, Value> {
  return Object.fromEntries(Object.entries(record).filter(([id]) => ids.has(id)));
}
