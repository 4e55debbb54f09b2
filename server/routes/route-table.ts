import type { Route } from "../http/route.ts";
import { claimRoute, entityRoute, relationRoute } from "./details.ts";
import { expandRoute, startRoute, thingsRoute } from "./explore.ts";
import { exportRoute } from "./export.ts";
import { limitsRoute, livezRoute, readyzRoute } from "./health.ts";
import { openapiRoute } from "./openapi.ts";
import { catalogueRoute, runQueryRoute } from "./queries.ts";
import { documentsRoute, schemaRoute } from "./schema.ts";
import { searchRoute } from "./search.ts";
import type { Ready } from "./services.ts";

export type RouteTable = {
  /** Asked for when there is too much else to do, and so never turned away. */
  readonly health: readonly Route[];
  /** The same whatever the graph holds. */
  readonly fixed: readonly Route[];
  /** Answered from the graph, once it is there. */
  readonly fromGraph: readonly Route[];
};

/** All that the API answers. */
export function routeTable(ready: Ready, version: string): RouteTable {
  const health = [livezRoute(), readyzRoute(ready)];
  const fixed = [limitsRoute(), catalogueRoute()];
  const fromGraph = [
    schemaRoute(ready),
    documentsRoute(ready),
    startRoute(ready),
    searchRoute(ready),
    entityRoute(ready),
    relationRoute(ready),
    claimRoute(ready),
    thingsRoute(ready),
    expandRoute(ready),
    runQueryRoute(ready),
    exportRoute(ready),
  ];
  const described = openapiRoute({ version, always: [...health, ...fixed], fromGraph });
  return { health, fixed: [...fixed, described], fromGraph };
}
