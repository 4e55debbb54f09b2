import * as z from "zod";

import * as endpoints from "../../contract/endpoints/health.ts";
import { published } from "../../contract/limits.ts";
import { type Graph, GraphUnavailableError } from "../engine/graph.ts";
import { type Route, route } from "../http/route.ts";
import type { Ready } from "./services.ts";

export function livezRoute(): Route {
  return route(endpoints.livez, () => ({ status: "alive" as const }));
}

/** A question that any engine answers at once, if it answers at all. */
const probe = {
  name: "probe",
  cypher: "RETURN 1 AS one",
  params: {},
  row: z.object({ one: z.int() }),
};
const milliseconds = 1_000;

/** Ready means that the first view can be answered: the engine is asked, not remembered. */
export function readyzRoute(ready: Ready): Route {
  return route(endpoints.readyz, async () => {
    const { graph } = ready();
    if (graph.status().engine === "neo4j") await reach(graph);
    return { status: "ready" as const, revision: await graph.revision() };
  });
}

/** An engine inside is started again by itself, and whoever asks it meanwhile waits. */
async function reach(graph: Graph): Promise<void> {
  try {
    await graph.read(probe, { milliseconds });
  } catch (cause) {
    throw new GraphUnavailableError("The database does not answer.", { cause });
  }
}

export function limitsRoute(): Route {
  return route(endpoints.limits, () => published);
}
