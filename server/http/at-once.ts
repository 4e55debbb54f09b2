import type { RequestHandler } from "express";

import { Refusal } from "./refusal.ts";

/** Answers so many requests at a time and turns the rest away at once. */
export function limitAtOnce(most: number): RequestHandler {
  let running = 0;
  return (_request, response, next) => {
    if (running >= most) {
      throw new Refusal("busy", `${most} requests are being answered. Try again in a moment.`, {
        headers: { "Retry-After": "1" },
      });
    }
    running += 1;
    response.once("close", () => {
      running -= 1;
    });
    next();
  };
}
