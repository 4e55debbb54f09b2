import type { IncomingMessage } from "node:http";

import type { RequestHandler } from "express";

import { Refusal } from "./refusal.ts";

const safe = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Lets only our own page, and programs that are no browser, send anything. A browser says where a
 * request comes from in Sec-Fetch-Site, an older one in Origin; neither is a program.
 */
export function holdSameSite(): RequestHandler {
  return (request, _response, next) => {
    if (!safe.has(request.method) && !isOurs(request)) {
      throw new Refusal("cross-site", "Only the page that this server sends may ask this.");
    }
    next();
  };
}

function isOurs({ headers }: IncomingMessage): boolean {
  const site = headers["sec-fetch-site"];
  if (site !== undefined) return site === "same-origin" || site === "none";
  if (headers.origin === undefined) return true;
  return [`http://${headers.host}`, `https://${headers.host}`].includes(headers.origin);
}
