import type { ErrorRequestHandler, Request, RequestHandler, Response } from "express";

import { CallerLeftError } from "./deadline.ts";
import { isInLines, sendLine } from "./in-lines.ts";
import { Refusal } from "./refusal.ts";
import { requestId } from "./request-id.ts";
import { sendJson } from "./send.ts";
import { toProblem, toRefusal } from "./to-problem.ts";

/** Answers an address that leads nowhere. */
export function refuseUnknown(): RequestHandler {
  return (request) => {
    throw new Refusal("not-found", `There is no ${pathOf(request).slice(0, 200)} here.`);
  };
}

function pathOf({ originalUrl }: Request): string {
  return originalUrl.split("?")[0] ?? "";
}

/** Answers a method that an address does not take, and says which it takes. */
export function refuseMethod(methods: readonly string[]): RequestHandler {
  return (request) => {
    throw new Refusal("method-not-allowed", `${request.method} is not for this address.`, {
      headers: { Allow: methods.join(", ") },
    });
  };
}

/** The last middleware, and the only place where an error becomes a response. */
export function answerProblems(
  log: (error: unknown, requestId: string) => void,
): ErrorRequestHandler {
  return (error: unknown, request, response, _next) => {
    const problem = toProblem(error, requestId(request));
    if (problem.status === 500 && !(error instanceof CallerLeftError)) log(error, problem.instance);
    if (isInLines(response)) {
      sendLine(response, { type: "problem", problem });
      response.end();
      return;
    }
    if (response.headersSent || response.destroyed) {
      // What was promised cannot be kept: a cut answer says so, a finished one would lie.
      response.destroy();
      return;
    }
    head(response, error);
    sendJson(response.status(problem.status), problem, "application/problem+json");
  };
}

function head(response: Response, error: unknown): void {
  response.removeHeader("ETag");
  response.setHeader("Cache-Control", "no-store");
  for (const [name, value] of Object.entries(toRefusal(error).headers)) {
    response.setHeader(name, value);
  }
}
