import type { ZodOpenApiContentObject, ZodOpenApiOperationObject } from "zod-openapi";

import type { Endpoint } from "../../contract/endpoint.ts";
import type { ProblemCode } from "../../contract/problem.ts";
import { Row } from "../../contract/rows.ts";
import { rowMedia } from "../http/read-lines.ts";
import { asksInBody, type Route } from "../http/route.ts";
import { problemsOf } from "./openapi-problems.ts";
import { pathKeys } from "./path-keys.ts";

export const tokenScheme = {
  bearerAuth: {
    type: "http",
    scheme: "bearer",
    description: "The write token. A preview changes nothing and does not ask for it.",
  },
} as const;

/** With the token, or as a preview without. */
const security = [{ bearerAuth: [] }, {}];

/** What an endpoint takes and how it answers; `general` is how any of its kind may fail. */
export function operationOf(
  { endpoint, lines }: Pick<Route, "endpoint" | "lines">,
  general: readonly ProblemCode[],
): ZodOpenApiOperationObject {
  const { name, summary, output, media = "application/json", writes = false } = endpoint;
  return {
    operationId: name,
    summary,
    ...takenBy(endpoint),
    ...(writes && { security }),
    responses: {
      "200": {
        description: "The answer.",
        content: {
          [media]: { schema: output },
          ...(lines && { "application/x-ndjson": { schema: lines } }),
        },
      },
      ...problemsOf(endpoint, general),
    },
  };
}

type Taken = Pick<ZodOpenApiOperationObject, "requestParams" | "requestBody">;

function takenBy(endpoint: Endpoint): Taken {
  const inPath = maskOf(pathKeys(endpoint));
  const rest = endpoint.input.omit(inPath);
  const path = Object.keys(inPath).length > 0 && { path: endpoint.input.pick(inPath) };
  if (asksInBody(endpoint)) {
    return { requestParams: { ...path }, ...bodyOf({ "application/json": { schema: rest } }) };
  }
  const query = Object.keys(rest.shape).length > 0 && { query: rest };
  return { requestParams: { ...path, ...query }, ...(endpoint.body && bodyOf(ofRows)) };
}

/** Each is one line of it. */
const ofRows = Object.fromEntries(rowMedia.map((media) => [media, { schema: Row }]));

function bodyOf(content: ZodOpenApiContentObject): Taken {
  return { requestBody: { required: true, content } };
}

function maskOf(keys: readonly string[]): Record<string, true> {
  return Object.fromEntries(keys.map((key) => [key, true]));
}
