import type { IncomingMessage, ServerResponse } from "node:http";

import type { RequestHandler } from "express";
import { type Options, pinoHttp } from "pino-http";

import { requestId } from "./request-id.ts";

export type Log = NonNullable<Options["logger"]>;

/** One line a request: which, how it ended, how long it took. Never what was asked or sent. */
export function logRequests(logger: Log): RequestHandler {
  return pinoHttp({
    logger,
    genReqId: requestId,
    serializers: { req: toLoggedRequest, res: toLoggedResponse },
    wrapSerializers: false,
    customLogLevel: levelOf,
    customErrorMessage: () => "request failed",
  });
}

function levelOf(_request: IncomingMessage, response: ServerResponse): "error" | "info" {
  return response.statusCode === 500 ? "error" : "info";
}

function toLoggedRequest(request: IncomingMessage & { readonly originalUrl?: string }) {
  const [path = ""] = (request.originalUrl ?? request.url ?? "").split("?");
  return { id: requestId(request), method: request.method, path: path.slice(0, 300) };
}

function toLoggedResponse({ statusCode }: ServerResponse) {
  return { statusCode };
}
