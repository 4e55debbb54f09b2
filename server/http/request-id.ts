import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";

import type { RequestHandler } from "express";

/** Letters that cannot break a log line or a header. */
const readable = /^[A-Za-z0-9._-]{1,64}$/;

const ids = new WeakMap<IncomingMessage, string>();

/** Gives each request an id, the caller's own where it can be read, and answers with it. */
export function nameRequests(): RequestHandler {
  return (request, response, next) => {
    response.setHeader("X-Request-Id", requestId(request));
    next();
  };
}

export function requestId(request: IncomingMessage): string {
  const known = ids.get(request);
  if (known !== undefined) return known;
  const sent = request.headers["x-request-id"];
  const id = typeof sent === "string" && readable.test(sent) ? sent : randomUUID();
  ids.set(request, id);
  return id;
}
