import type { Lesson } from "../../contract/lessons/lesson.ts";
import { published } from "../../contract/limits.ts";
import { createCypherDesk } from "../cypher/cypher-desk.ts";
import { gate } from "../cypher/gate/gate.ts";
import { procedures } from "../cypher/gate/procedures.ts";
import { importRows } from "../exchange/import-rows.ts";
import { removeDocument } from "../exchange/remove-document.ts";
import type { Log } from "../http/log-requests.ts";
import type { Route } from "../http/route.ts";
import { requireToken } from "../http/token.ts";
import { cypherRoute } from "./cypher.ts";
import { claimRoute, claimsRoute, entityRoute, relationRoute } from "./details.ts";
import { expandRoute, startRoute, thingsRoute } from "./explore.ts";
import { exportRoute } from "./export.ts";
import { guardWrites } from "./guard-writes.ts";
import { limitsRoute, livezRoute, readyzRoute } from "./health.ts";
import { importRoute } from "./import.ts";
import { lessonsRoute } from "./lessons.ts";
import { type Models, modelsRoute } from "./models.ts";
import { openapiRoute } from "./openapi.ts";
import { cyclesRoute, pathExamplesRoute, pathsLeftOutRoute, pathsRoute } from "./paths.ts";
import { catalogueRoute, runQueryRoute } from "./queries.ts";
import { removeDocumentRoute } from "./remove-document.ts";
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

export type TableParts = {
  /** The version of the product. */
  readonly version: string;
  readonly models: Models;
  readonly lessons: readonly Lesson[];
  /** What whoever writes has to show. */
  readonly token: string;
  /** Told of what must never happen. */
  readonly log: Pick<Log, "error">;
};

/** All that the API answers. */
export function routeTable(
  ready: Ready,
  { version, models, lessons, token, log }: TableParts,
): RouteTable {
  const mayWrite = guardWrites(ready, requireToken(token));
  const desk = createCypherDesk({
    gate,
    procedures: [...procedures.keys()],
    limits: published,
    onTampered: (error) => {
      log.error({ err: error }, "A reader's text changed something; it was undone.");
    },
  });
  const health = [livezRoute(), readyzRoute(ready)];
  const fixed = [limitsRoute(), catalogueRoute(), modelsRoute(models), lessonsRoute(lessons)];
  const fromGraph = [
    schemaRoute(ready),
    documentsRoute(ready),
    startRoute(ready),
    searchRoute(ready),
    entityRoute(ready),
    relationRoute(ready),
    claimRoute(ready),
    claimsRoute(ready),
    thingsRoute(ready),
    expandRoute(ready),
    pathsRoute(ready),
    cyclesRoute(ready),
    pathsLeftOutRoute(ready),
    pathExamplesRoute(ready),
    runQueryRoute(ready),
    cypherRoute(ready, desk),
    exportRoute(ready),
    importRoute(ready, { mayWrite, take: importRows }),
    removeDocumentRoute(ready, { mayWrite, remove: removeDocument }),
  ];
  const described = openapiRoute({ version, always: [...health, ...fixed], fromGraph });
  return { health, fixed: [...fixed, described], fromGraph };
}
