import type { IncomingMessage } from "node:http";

import type { RequestHandler } from "express";
import type * as z from "zod";

import type { Endpoint } from "../../contract/endpoint.ts";
import { published } from "../../contract/limits.ts";
import { parseBody } from "./body.ts";
import { endOf } from "./deadline.ts";
import { parseInput } from "./parse-input.ts";
import { parseQuery } from "./query-text.ts";
import { Refusal } from "./refusal.ts";
import { sendJson } from "./send.ts";

/** An endpoint and what answers it. */
export type Route = {
  readonly endpoint: Endpoint;
  readonly handle: RequestHandler;
  /** What one line is, where it can be answered line by line besides. */
  readonly lines?: z.ZodType;
};

export type Call = {
  /** Ends the work when its time is over, or when no one waits for it. */
  readonly signal: AbortSignal;
  readonly request: IncomingMessage;
};

type Answer<Output extends z.ZodType> = z.input<Output> | Promise<z.input<Output>>;

/** An endpoint answered by a plain function; what arrives is parsed, what leaves is typed. */
export function route<Input extends z.ZodObject, Output extends z.ZodType>(
  endpoint: Endpoint<Input, Output>,
  answer: (input: z.output<Input>, call: Call) => Answer<Output>,
): Route {
  return {
    endpoint,
    handle: async (request, response) => {
      const input = readInput(endpoint, request);
      const signal = endOf(response, published.requestMilliseconds);
      sendJson(response, await answer(input, { signal, request }));
    },
  };
}

export type Sent = {
  readonly url: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
};

/** What a request asks: its path with its query or its body. @throws Refusal */
export function readInput<Input extends z.ZodObject>(
  endpoint: Endpoint<Input>,
  { url, params, body }: Sent,
): z.output<Input> {
  const query = parseQuery(url, published.queryBytes);
  const sent = asksInBody(endpoint) ? parseBody(body, published.jsonDepth) : query;
  return parseInput(endpoint.input, withPath(sent, params));
}

/** Whether the body is what is asked; else it follows the question mark. */
export function asksInBody({ method, body }: Pick<Endpoint, "method" | "body">): boolean {
  return method === "POST" && body === undefined;
}

/** A key of the path is not the caller's to send again. */
function withPath(sent: unknown, params: Readonly<Record<string, unknown>>): unknown {
  if (typeof sent !== "object" || sent === null || Array.isArray(sent)) return sent;
  const entries = Object.entries(sent);
  const twice = entries.find(([key]) => Object.hasOwn(params, key));
  if (twice) throw new Refusal("invalid-request", `${twice[0]}: it stands in the path already.`);
  return Object.fromEntries([...entries, ...Object.entries(params)]);
}
