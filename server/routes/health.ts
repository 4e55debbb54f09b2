import * as endpoints from "../../contract/endpoints/health.ts";
import { published } from "../../contract/limits.ts";
import { type Route, route } from "../http/route.ts";
import type { Ready } from "./services.ts";

export function livezRoute(): Route {
  return route(endpoints.livez, () => ({ status: "alive" as const }));
}

/** Ready means that the first view can be answered: the engine is asked, not remembered. */
export function readyzRoute(ready: Ready): Route {
  return route(endpoints.readyz, async () => ({
    status: "ready" as const,
    revision: await ready().graph.revision(),
  }));
}

export function limitsRoute(): Route {
  return route(endpoints.limits, () => published);
}
