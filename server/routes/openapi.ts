import { createDocument, type ZodOpenApiPathsObject } from "zod-openapi";

import { openapi } from "../../contract/endpoints/openapi.ts";
import { type Route, route } from "../http/route.ts";
import { operationOf, tokenScheme } from "./openapi-operation.ts";
import { problemsOfAll, problemsOfGraph } from "./openapi-problems.ts";

export type Described = {
  readonly version: string;
  /** Answered whatever the graph does. */
  readonly always: readonly Route[];
  /** Answered from the graph. */
  readonly fromGraph: readonly Route[];
};

/** Describes these routes and itself, and nothing that is not there. */
export function openapiRoute({ version, always, fromGraph }: Described): Route {
  const described = describe(version, [
    ...[...always, { endpoint: openapi }].map((one) => pathOf(one, problemsOfAll)),
    ...fromGraph.map((one) => pathOf(one, problemsOfGraph)),
  ]);
  return route(openapi, () => described);
}

function describe(version: string, paths: readonly ZodOpenApiPathsObject[]) {
  const { openapi: _stated, ...described } = createDocument({
    openapi: "3.1.0",
    info: {
      title: "Contraflow",
      version,
      description: "A knowledge graph of what texts claim about illicit supply chains.",
      license: { name: "Apache-2.0", identifier: "Apache-2.0" },
    },
    paths: paths.reduce(merged, {}),
    components: { securitySchemes: tokenScheme },
  });
  return { openapi: "3.1.0" as const, ...described };
}

function pathOf(...[asked, general]: Parameters<typeof operationOf>): ZodOpenApiPathsObject {
  const { path, method } = asked.endpoint;
  return { [path]: { [method.toLowerCase()]: operationOf(asked, general) } };
}

/** Several methods may share a path. */
function merged(all: ZodOpenApiPathsObject, one: ZodOpenApiPathsObject): ZodOpenApiPathsObject {
  const both: ZodOpenApiPathsObject = { ...all };
  for (const [path, item] of Object.entries(one)) both[path] = { ...both[path], ...item };
  return both;
}
