import type { CypherLine } from "../../../contract/endpoints/cypher.ts";
import type { Subgraph } from "../../../contract/graph.ts";

const encoder = new TextEncoder();

/** The lines of an answer, whole. */
export function linesOf(
  columns: readonly string[],
  rows: readonly (readonly unknown[])[],
  { graph = { nodes: [], edges: [] }, truncated = null }: Partial<Told> = {},
): CypherLine[] {
  return [
    { type: "columns", columns: [...columns] },
    ...rows.map((values) => ({ type: "row" as const, values: [...values] })),
    { type: "graph", ...graph },
    { type: "end", truncated, timings: { gate: 1, first: 2, total: 3 } },
  ];
}

type Told = {
  readonly graph: Subgraph;
  readonly truncated: Extract<CypherLine, { type: "end" }>["truncated"];
};

/** An answer that is told as the test says: line by line, until it ends or breaks off. */
export function aStream() {
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  const body = new ReadableStream<Uint8Array>({
    start: (given) => {
      controller = given;
    },
  });
  return {
    response: new Response(body, { headers: { "content-type": "application/x-ndjson" } }),
    tell: (...lines: readonly unknown[]) => {
      for (const line of lines) controller?.enqueue(encoder.encode(`${JSON.stringify(line)}\n`));
    },
    end: () => {
      controller?.close();
    },
    breakOff: () => {
      controller?.error(new Error("broken off"));
    },
  };
}

/** An answer that has come whole. */
export function answered(lines: readonly CypherLine[]): Response {
  const body = lines.map((line) => `${JSON.stringify(line)}\n`).join("");
  return new Response(body, { headers: { "content-type": "application/x-ndjson" } });
}

/** A refusal of a text, as the server sends it. */
export function refused(more: Readonly<Record<string, unknown>> = {}): Response {
  const problem = {
    type: "about:blank",
    title: "The query may not run here",
    status: 403,
    detail: "CREATE does more than read the graph.",
    instance: "request-1",
    code: "query-refused",
    reason: "clause",
    word: "CREATE",
    remedy: "Leave it out.",
    position: { line: 1, column: 11, offset: 10, length: 6 },
    ...more,
  };
  return new Response(JSON.stringify(problem), {
    status: 403,
    headers: { "content-type": "application/problem+json" },
  });
}
