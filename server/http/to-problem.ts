import * as z from "zod";

import type { Problem, ProblemCode } from "../../contract/problem.ts";
import { GraphDeadlineError, GraphUnavailableError } from "../engine/graph.ts";
import { invalid, Refusal } from "./refusal.ts";

const kinds: Record<ProblemCode, { readonly status: number; readonly title: string }> = {
  "invalid-request": { status: 400, title: "The request is not valid" },
  "not-found": { status: 404, title: "There is nothing here" },
  "method-not-allowed": { status: 405, title: "The method is not allowed here" },
  "unsupported-media-type": { status: 415, title: "The body is not of a type that is read" },
  "body-too-large": { status: 413, title: "The body is too large" },
  "wrong-host": { status: 421, title: "The host is not one that is served" },
  "cross-site": { status: 403, title: "Another site may not ask this" },
  unauthorized: { status: 401, title: "The write token is missing or wrong" },
  "too-many-attempts": { status: 429, title: "Too many wrong tokens" },
  "read-only": { status: 403, title: "This server only reads" },
  "import-refused": { status: 422, title: "The file breaks rules; nothing was written" },
  "query-refused": { status: 403, title: "The query may not run here" },
  "query-invalid": { status: 400, title: "The query is not valid" },
  "query-too-costly": { status: 422, title: "The query would cost too much" },
  "engine-unsupported": { status: 400, title: "This engine cannot run the query" },
  "cypher-closed": { status: 503, title: "Queries of your own are closed" },
  starting: { status: 503, title: "The data is being loaded" },
  busy: { status: 503, title: "Too many requests at once" },
  "graph-unavailable": { status: 503, title: "The graph cannot be reached" },
  "foreign-data": { status: 503, title: "The database holds data of another program" },
  "deadline-passed": { status: 504, title: "The answer took too long" },
  internal: { status: 500, title: "Something went wrong here" },
};

/** What it may have besides: a query is refused for what it asks, how it is written, or its length. */
const otherStatuses: Partial<Record<ProblemCode, readonly number[]>> = {
  "query-refused": [400, 413],
  "invalid-request": [408, 431],
};

/** All that it may have. */
export function statusesOf(code: ProblemCode): readonly number[] {
  return [kinds[code].status, ...(otherStatuses[code] ?? [])];
}

export function titleOf(code: ProblemCode): string {
  return kinds[code].title;
}

/** The one place where an error becomes what a caller reads. `instance` is the request's id. */
export function toProblem(error: unknown, instance: string): Problem {
  const { code, message, faults, rows, text, status } = toRefusal(error);
  return {
    type: `urn:contraflow:problem:${code}`,
    title: kinds[code].title,
    status: status ?? kinds[code].status,
    detail: message,
    instance,
    code,
    ...(faults.length > 0 ? { faults: [...faults] } : {}),
    ...(rows ? { rows: [...rows.faults], rowFaults: rows.count } : {}),
    ...text,
  };
}

/** What no one foresaw is ours, and its text stays with us. */
export function toRefusal(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof GraphUnavailableError) return unavailable;
  if (error instanceof GraphDeadlineError) return late;
  const sent = SentWrong.safeParse(error);
  if (sent.success) return fromExpress(sent.data);
  return new Refusal("internal", "This is a defect of ours. Quote the id of the request.");
}

const unavailable = new Refusal(
  "graph-unavailable",
  "The engine cannot be reached now. Try again in a moment.",
  { headers: { "Retry-After": "2" } },
);
const late = new Refusal(
  "deadline-passed",
  "The answer took longer than a request may. Ask for less, or try again.",
);

/** How Express and its body reader say that the caller is at fault. */
const SentWrong = z.object({ status: z.int().min(400).max(499), type: z.string().optional() });

function fromExpress({ status, type }: z.infer<typeof SentWrong>): Refusal {
  if (status === 413) return new Refusal("body-too-large", "Send less at once; see /api/limits.");
  if (status === 415) {
    return new Refusal("unsupported-media-type", "The body may be plain, gzip, deflate or br.");
  }
  return invalid("", type === undefined ? "The address cannot be read." : "The body broke off.");
}
