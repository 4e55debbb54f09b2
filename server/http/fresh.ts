import type { RequestHandler } from "express";

export type Edition = {
  /** Changes with each start of the server: another version may answer otherwise. */
  readonly run: string;
  readonly revision: () => Promise<number>;
};

/**
 * Lets a browser keep an answer and ask whether it still holds: all that the graph says depends on
 * its revision alone. Whoever holds the same gets 304 before any question is asked.
 */
export function tagByRevision({ run, revision }: Edition): RequestHandler {
  return async (request, response, next) => {
    const tag = `W/"${run}-${await revision()}"`;
    response.setHeader("Cache-Control", "private, no-cache");
    response.setHeader("ETag", tag);
    if (request.headers["if-none-match"] === tag) {
      response.status(304).end();
      return;
    }
    next();
  };
}
