import type { Endpoint } from "../../contract/endpoint.ts";
import { Problem, type ProblemCode } from "../../contract/problem.ts";
import { statusOf, titleOf } from "../http/to-problem.ts";
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
const ofWrites: readonly ProblemCode[] = ["unauthorized", "too-many-attempts", "read-only"];

const NamedProblem = Problem.meta({ id: "Problem" });

/** What an endpoint may answer besides, by status; a status may stand for several codes. */
export function problemsOf(
  endpoint: Endpoint,
  general: readonly ProblemCode[],
): Record<string, object> {
  const codes = [...general, ...codesOf(endpoint)];
  const statuses = [...new Set(codes.map(statusOf))];
  return Object.fromEntries(
    statuses.map((status) => [
      String(status),
      toResponse(codes.filter((code) => statusOf(code) === status)),
    ]),
  );
}

function codesOf(endpoint: Endpoint): ProblemCode[] {
  const { method, name, body, writes = false } = endpoint;
  const names = pathKeys(endpoint).length > 0 || name === "expand";
  return [
    ...(method === "GET" ? [] : (["cross-site"] as const)),
    ...(method === "POST" ? ofBody : []),
    ...(writes ? ofWrites : []),
    ...(body ? (["import-refused"] as const) : []),
    ...(names ? (["not-found"] as const) : []),
  ];
}

function toResponse(codes: readonly ProblemCode[]): object {
  return {
    description: codes.map((code) => `${code}: ${titleOf(code)}.`).join(" "),
    content: { "application/problem+json": { schema: NamedProblem } },
  };
}
