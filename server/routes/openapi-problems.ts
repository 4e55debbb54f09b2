import type { Endpoint } from "../../contract/endpoint.ts";
import { Problem, type ProblemCode } from "../../contract/problem.ts";
import { statusesOf, titleOf } from "../http/to-problem.ts";
import { pathKeys } from "./path-keys.ts";

/** How an answer may fail, whatever was asked. */
export const problemsOfAll: readonly ProblemCode[] = [
  "invalid-request",
  "wrong-host",
  "busy",
  "internal",
];
/** How an answer from the graph may fail. */
export const problemsOfGraph: readonly ProblemCode[] = [
  ...problemsOfAll,
  "starting",
  "graph-unavailable",
  "foreign-data",
  "deadline-passed",
];
const ofBody: readonly ProblemCode[] = ["body-too-large", "unsupported-media-type"];
const ofCypher: readonly ProblemCode[] = [
  "query-refused",
  "query-invalid",
  "query-too-costly",
  "engine-unsupported",
  "cypher-closed",
];
const ofWrites: readonly ProblemCode[] = ["unauthorized", "too-many-attempts", "read-only"];

/** Those whose input names things that may not be there. */
const namingThings = new Set(["expand", "paths", "cycles", "paths-left-out"]);

const NamedProblem = Problem.meta({ id: "Problem" });

/** What an endpoint may answer besides, by status; a status may stand for several codes. */
export function problemsOf(
  endpoint: Endpoint,
  general: readonly ProblemCode[],
): Record<string, object> {
  const codes = [...general, ...codesOf(endpoint)];
  const statuses = [...new Set(codes.flatMap(statusesOf))];
  return Object.fromEntries(
    statuses.map((status) => [
      String(status),
      toResponse(codes.filter((code) => statusesOf(code).includes(status))),
    ]),
  );
}

function codesOf(endpoint: Endpoint): ProblemCode[] {
  const { method, name, body, writes = false } = endpoint;
  const names = pathKeys(endpoint).length > 0 || namingThings.has(name);
  return [
    ...(method === "GET" ? [] : (["cross-site"] as const)),
    ...(method === "POST" ? ofBody : []),
    ...(writes ? ofWrites : []),
    ...(body ? (["import-refused"] as const) : []),
    ...ofTexts(endpoint),
    ...(names ? (["not-found"] as const) : []),
  ];
}

/** How a reader's own text may fail. */
function ofTexts({ name }: Endpoint): readonly ProblemCode[] {
  return name === "cypher" ? ofCypher : [];
}

function toResponse(codes: readonly ProblemCode[]): object {
  return {
    description: codes.map((code) => `${code}: ${titleOf(code)}.`).join(" "),
    content: { "application/problem+json": { schema: NamedProblem } },
  };
}
