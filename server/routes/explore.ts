import * as endpoints from "../../contract/endpoints/explore.ts";
import { notFound } from "../http/refusal.ts";
import { type Route, route } from "../http/route.ts";
import { expand } from "../queries/expand.ts";
import { start } from "../queries/start.ts";
import { things } from "../queries/things.ts";
import type { Ready } from "./services.ts";

export function startRoute(ready: Ready): Route {
  return route(endpoints.start, async ({ documents }, { signal }) => {
    const { graph, ...first } = ready();
    return start(graph, first, { documents, signal });
  });
}

export function thingsRoute(ready: Ready): Route {
  return route(endpoints.things, async ({ documents, ...asked }, { signal }) =>
    things(ready().graph, asked, { documents, signal }),
  );
}

/** In a scope a thing may well have no neighbours; without one, none of them is there. */
export function expandRoute(ready: Ready): Route {
  return route(endpoints.expand, async ({ documents, ...asked }, { signal }) => {
    const answer = await expand(ready().graph, asked, { documents, signal });
    if (documents === undefined && answer.nodes.length === 0) {
      throw notFound(`There is no ${asked.ids.slice(0, 3).join(", no ")} in the graph.`);
    }
    return answer;
  });
}
