import type { Response } from "express";

import { cypher, CypherLine } from "../../contract/endpoints/cypher.ts";
import { published } from "../../contract/limits.ts";
import { BulkheadFullError } from "../cypher/bulkhead.ts";
import type { Asked, CypherDesk } from "../cypher/cypher-desk.ts";
import { QueryError } from "../cypher/query-error.ts";
import { wholeAnswer } from "../cypher/whole-answer.ts";
import { CallerLeftError, endOf } from "../http/deadline.ts";
import { sendLines } from "../http/in-lines.ts";
import { Refusal } from "../http/refusal.ts";
import { readInput, type Route } from "../http/route.ts";
import { sendJson } from "../http/send.ts";
import type { Ready } from "./services.ts";

/** Readers' own texts; the answer comes whole, or line by line where that is asked for. */
export function cypherRoute(ready: Ready, desk: CypherDesk): Route {
  return {
    endpoint: cypher,
    lines: CypherLine,
    handle: async (request, response) => {
      const { explain, ...asked } = readInput(cypher, request);
      const { graph } = ready();
      const signal = endOf(response, published.requestMilliseconds);
      const of = { graph, signal };
      try {
        if (explain) sendJson(response, await desk.explain(asked, of));
        else if (request.accepts(media) === media[1]) {
          await sendLines(response, desk.answer(asked, of), signal);
        } else await inWhole(response, desk, { ...of, asked });
      } catch (error) {
        if (signal.reason instanceof CallerLeftError) return;
        throw toRefusal(error);
      }
    },
  };
}

/** The first is taken where the caller does not mind. */
const media = ["application/json", "application/x-ndjson"];

type Work = Parameters<CypherDesk["answer"]>[1] & { readonly asked: Asked };

async function inWhole(response: Response, desk: CypherDesk, { asked, ...of }: Work) {
  sendJson(response, await wholeAnswer(desk.answer(asked, of)));
}

function toRefusal(error: unknown): unknown {
  if (error instanceof BulkheadFullError) {
    const message = "Too many queries run and wait. Try again in a moment.";
    return new Refusal("busy", message, { headers: { "Retry-After": "2" } });
  }
  if (!(error instanceof QueryError)) return error;
  const { code, message, told } = error;
  const status = told.reason === undefined ? {} : { status: statuses[told.reason] };
  return new Refusal(code, message, { text: told, ...status });
}

/** How a text is written is a mistake, what it asks for is not allowed, and more is too much. */
const statuses: Record<NonNullable<QueryError["told"]["reason"]>, number> = {
  "too-long": 413,
  empty: 400,
  characters: 400,
  "unicode-escape": 400,
  syntax: 400,
  depth: 400,
  "several-statements": 400,
  "parameter-missing": 400,
  "parameter-unused": 400,
  "parameter-value": 400,
  "parameter-size": 413,
  prefix: 403,
  clause: 403,
  "quote-name": 403,
  procedure: 403,
  function: 403,
  "path-bound": 403,
  range: 403,
  regex: 403,
};
