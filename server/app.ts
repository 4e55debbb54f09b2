import express, { type Express, type RequestHandler, Router } from "express";

import type { Lesson } from "../contract/lessons/lesson.ts";
import { published } from "../contract/limits.ts";
import { holdArrival } from "./http/arrival.ts";
import { limitAtOnce } from "./http/at-once.ts";
import { tagByRevision } from "./http/fresh.ts";
import { holdDeparture } from "./http/departure.ts";
import { holdHosts } from "./http/hosts.ts";
import { type Log, logRequests } from "./http/log-requests.ts";
import { mount, refuseOtherMethods } from "./http/mount.ts";
import { answerProblems, refuseUnknown } from "./http/problems.ts";
import { foreign, starting, whenReady } from "./http/readiness.ts";
import { nameRequests } from "./http/request-id.ts";
import { holdSameSite } from "./http/same-site.ts";
import { type Policy, secureHeaders } from "./http/security-headers.ts";
import type { Models } from "./routes/models.ts";
import { routeTable } from "./routes/route-table.ts";
import type { Holding, Ready } from "./routes/services.ts";

export type AppParts = {
  /** The version of the product. */
  readonly version: string;
  /** Changes with each start. */
  readonly run: string;
  /** What whoever writes has to show. */
  readonly token: string;
  /** What answers are made from; null until the data is loaded. */
  readonly services: () => Holding;
  readonly models: Models;
  readonly lessons: readonly Lesson[];
  /** Sends the page and its files. */
  readonly page: RequestHandler;
  /** Names that are served besides loopback. */
  readonly allowedHosts: readonly string[];
  readonly policy: Policy;
  readonly log: Log;
  /** How many requests are answered at a time; the published number unless told. */
  readonly atOnce?: number;
};

/** Builds the app and starts nothing, so that a test can hold one without a port. */
export function createApp(parts: AppParts): Express {
  const app = express();
  app.disable("x-powered-by").disable("etag").set("query parser", false);
  app.enable("case sensitive routing").enable("strict routing");
  app.use(nameRequests(), logRequests(parts.log), secureHeaders(parts.policy));
  app.use(holdArrival(), holdDeparture(), holdHosts(parts.allowedHosts), holdSameSite());
  app.use("/api", api(parts));
  app.use(parts.page, refuseUnknown());
  app.use(
    answerProblems((error, requestId) => {
      parts.log.error({ err: error, requestId }, "A request met a defect.");
    }),
  );
  return app;
}

function api({ services, run, atOnce = published.requestsAtOnce, ...parts }: AppParts): Router {
  const ready = readyFrom(services);
  const { health, fixed, fromGraph } = routeTable(ready, parts);
  const onceReady = whenReady(ready);
  const fresh = tagByRevision({ run, revision: async () => ready().graph.revision() });
  const router = Router({ caseSensitive: true, strict: true });
  router.use(neverKept());
  for (const route of health) mount(router, route);
  // Whoever sends a body slowly takes no place until it is there.
  const atOneTime = limitAtOnce(atOnce);
  for (const route of fixed) mount(router, route, { answer: [atOneTime] });
  for (const route of fromGraph) {
    const isKept = route.endpoint.method === "GET" && route.endpoint.media === undefined;
    const answer = isKept ? [atOneTime, fresh] : [atOneTime];
    mount(router, route, { body: [onceReady], answer });
  }
  refuseOtherMethods(router, [...health, ...fixed, ...fromGraph]);
  router.use(refuseUnknown());
  return router;
}

function readyFrom(services: () => Holding): Ready {
  return () => {
    const found = services();
    if (found === null) throw starting();
    if (found === "foreign") throw foreign();
    return found;
  };
}

/** Unless a route says otherwise, nobody keeps an answer. */
function neverKept(): RequestHandler {
  return (_request, response, next) => {
    response.setHeader("Cache-Control", "no-store");
    next();
  };
}
