import type { Access } from "../../contract/endpoints/schema.ts";
import type { EntityId } from "../../contract/ids.ts";
import type { Graph } from "../engine/graph.ts";
import { documents } from "../queries/documents.ts";
import { mostConnected } from "../queries/most-connected.ts";
import type { Composition } from "../queries/start.ts";
import { statistics } from "../queries/statistics.ts";
import { underRevision } from "../queries/under-revision.ts";
import { createSearch, type Search } from "../search/search.ts";

/** What answers are made from, once the data is there. */
export type Services = {
  readonly graph: Graph;
  readonly search: Search;
  readonly access: Access;
  /** What the seed shows first; null when nothing was composed. */
  readonly composition: Composition | null;
  /** What a graph shows first where nothing was composed, asked once a revision. */
  readonly mostConnected: () => Promise<readonly EntityId[]>;
  /** What there is in the whole graph, in a scope, counted once a revision. */
  readonly counts: ReturnType<typeof underRevision<Awaited<ReturnType<typeof statistics>>>>;
  readonly texts: ReturnType<typeof underRevision<Awaited<ReturnType<typeof documents>>>>;
};

/** What the server stands on: nothing yet, data of another program, or ours. */
export type Holding = Services | "foreign" | null;

/** Gives the services. @throws Refusal while there are none */
export type Ready = () => Services;

export function createServices(
  graph: Graph,
  composition: Composition | null,
  access: Access = "open",
): Services {
  return {
    graph,
    access,
    search: createSearch(graph),
    composition,
    mostConnected: underRevision(graph, async () => mostConnected(graph)),
    counts: underRevision(graph, async (scope) => statistics(graph, { documents: scope })),
    texts: underRevision(graph, async () => documents(graph, {})),
  };
}
