import {
  createDocument,
  type ZodOpenApiOperationObject,
  type ZodOpenApiPathsObject,
} from "zod-openapi";

import type { Endpoint } from "../../contract/endpoint.ts";
import { openapi } from "../../contract/endpoints/openapi.ts";
import { Problem, type ProblemCode } from "../../contract/problem.ts";
import { type Route, route } from "../http/route.ts";
import { statusOf, titleOf } from "../http/to-problem.ts";

export type Described = {
  readonly version: string;
  /** Answered whatever the graph does. */
  readonly always: readonly Route[];
  /** Answered from the graph. */
  readonly fromGraph: readonly Route[];
};

/** Describes these routes and itself, and nothing that is not there. */
export function openapiRoute({ version, always, fromGraph }: Described): Route {
  const described = describe(version, {
    ...pathsOf([...always.map(({ endpoint }) => endpoint), openapi], problems),
    ...pathsOf(
      fromGraph.map(({ endpoint }) => endpoint),
      [...problems, ...ofGraph],
    ),
  });
  return route(openapi, () => described);
}

function describe(version: string, paths: ZodOpenApiPathsObject) {
  const { openapi: _stated, ...described } = createDocument({
    openapi: "3.1.0",
    info: {
      title: "Contraflow",
      version,
      description: "A knowledge graph of what texts claim about illicit supply chains.",
      license: { name: "Apache-2.0", identifier: "Apache-2.0" },
    },
    paths,
  });
  return { openapi: "3.1.0" as const, ...described };
}

function pathsOf(
  endpoints: readonly Endpoint[],
  codes: readonly ProblemCode[],
): ZodOpenApiPathsObject {
  return Object.fromEntries(
    endpoints.map((endpoint) => [
      endpoint.path,
      { [endpoint.method.toLowerCase()]: operationOf(endpoint, codes) },
    ]),
  );
}

function operationOf(endpoint: Endpoint, codes: readonly ProblemCode[]): ZodOpenApiOperationObject {
  const { name, summary, method, input, output, media = "application/json" } = endpoint;
  const inPath = pathKeys(endpoint);
  const path = input.pick(maskOf(inPath));
  const rest = input.omit(maskOf(inPath));
  const sends = Object.keys(rest.shape).length > 0;
  return {
    operationId: name,
    summary,
    requestParams: {
      ...(inPath.length > 0 && { path }),
      ...(method === "GET" && sends && { query: rest }),
    },
    ...(method === "POST" && {
      requestBody: { required: true, content: { "application/json": { schema: rest } } },
    }),
    responses: {
      "200": { description: "The answer.", content: { [media]: { schema: output } } },
      ...problemsOf(endpoint, codes),
    },
  };
}

function pathKeys({ path }: Endpoint): string[] {
  return [...path.matchAll(/\{(\w+)\}/g)].flatMap(([, key]) => key ?? []);
}

function maskOf(keys: readonly string[]): Record<string, true> {
  return Object.fromEntries(keys.map((key) => [key, true]));
}

const NamedProblem = Problem.meta({ id: "Problem" });

const problems: readonly ProblemCode[] = ["invalid-request", "wrong-host", "busy", "internal"];
const ofGraph: readonly ProblemCode[] = ["starting", "graph-unavailable", "deadline-passed"];
const ofBody: readonly ProblemCode[] = ["cross-site", "body-too-large", "unsupported-media-type"];

/** What an endpoint may answer besides, by status; a status may stand for several codes. */
function problemsOf(endpoint: Endpoint, general: readonly ProblemCode[]): Record<string, object> {
  const names = pathKeys(endpoint).length > 0 || endpoint.name === "expand";
  const codes: ProblemCode[] = [
    ...general,
    ...(endpoint.method === "POST" ? ofBody : []),
    ...(names ? (["not-found"] as const) : []),
  ];
  const statuses = [...new Set(codes.map(statusOf))];
  return Object.fromEntries(
    statuses.map((status) => [
      String(status),
      toResponse(codes.filter((code) => statusOf(code) === status)),
    ]),
  );
}

function toResponse(codes: readonly ProblemCode[]): object {
  return {
    description: codes.map((code) => `${code}: ${titleOf(code)}.`).join(" "),
    content: { "application/problem+json": { schema: NamedProblem } },
  };
}
