import type { RequestHandler } from "express";

import { Refusal } from "./refusal.ts";

/** Asks the caller to come back while the data is being loaded. */
export function starting(): Refusal {
  return new Refusal("starting", "The data is being loaded. Ask again in a second.", {
    headers: { "Retry-After": "1" },
  });
}

/** Nothing of it is shown, and coming back does not help. */
export function foreign(): Refusal {
  return new Refusal(
    "foreign-data",
    "The database holds data that is not Contraflow's; it is neither shown nor changed. Name an empty database in NEO4J_DATABASE, or leave NEO4J_URI out, and start the server again.",
  );
}

/** Lets a request pass once the graph can answer it; until then `ready` throws. */
export function whenReady(ready: () => unknown): RequestHandler {
  return (_request, _response, next) => {
    ready();
    next();
  };
}
