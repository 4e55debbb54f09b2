import type { RequestHandler } from "express";

import { placesFor } from "./places.ts";
import { Refusal } from "./refusal.ts";

/** Answers so many requests at a time and turns the rest away at once. */
export function limitAtOnce(most: number): RequestHandler {
  const enter = placesFor(most, () => {
    const message = `${most} requests are being answered. Try again in a moment.`;
    return new Refusal("busy", message, { headers: { "Retry-After": "1" } });
  });
  return (_request, response, next) => {
    response.once("close", enter());
    next();
  };
}
