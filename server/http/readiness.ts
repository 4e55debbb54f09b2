import type { RequestHandler } from "express";

import { Refusal } from "./refusal.ts";

/** Asks the caller to come back while the data is being loaded. */
export function starting(): Refusal {
  return new Refusal("starting", "The data is being loaded. Ask again in a second.", {
    headers: { "Retry-After": "1" },
  });
}

/** Lets a request pass once the graph can answer it. */
export function whenReady(isReady: () => boolean): RequestHandler {
  return (_request, _response, next) => {
    if (!isReady()) throw starting();
    next();
  };
}
