import { create } from "zustand";

import type { CypherLine } from "../../../contract/endpoints/cypher.ts";
import type { Subgraph } from "../../../contract/graph.ts";
import { askCypher, type AskedCypher, type ToldLine } from "../../api/ask-cypher.ts";
import { createRowsFeed, type Rows } from "./rows-feed.ts";

type End = Extract<CypherLine, { type: "end" }>;

/** An answer in full: what it holds to be drawn, which limit cut it, and how long it took. */
export type Answer = Rows & {
  readonly asked: AskedCypher;
  readonly graph: Subgraph;
  readonly truncated: End["truncated"];
  readonly timings: End["timings"];
};

/** How a text stands: not run, under way, answered, taken back by the reader, or failed. */
export type Run =
  | { readonly state: "idle" }
  | (Rows & { readonly state: "running"; readonly stopping: AbortController })
  | (Rows & { readonly state: "stopped" })
  | (Rows & {
      readonly state: "failed";
      readonly asked: AskedCypher;
      readonly error: unknown;
    })
  | { readonly state: "answered"; readonly answer: Answer };

type RunState = {
  readonly run: Run;
  /** The answer that was put on the canvas last. */
  readonly drawn: Answer | null;
};

export const idleRun: RunState = { run: { state: "idle" }, drawn: null };

export const useRun = create<RunState>()(() => idleRun);

const noGraph: Subgraph = { nodes: [], edges: [] };

/** Runs a text in place of the one that is under way; null where it failed or was taken back. */
export async function runQuery(asked: AskedCypher): Promise<Answer | null> {
  stopQuery();
  const stopping = new AbortController();
  const { signal } = stopping;
  const tell = (run: Run) => {
    if (!signal.aborted) useRun.setState({ run });
  };
  const feed = createRowsFeed((rows) => {
    tell({ state: "running", stopping, ...rows });
  });
  tell({ state: "running", stopping, ...feed.rows() });
  const heard = createEar(feed.take);
  try {
    await askCypher({ ...asked, signal, onLine: heard.take });
    const answer = { asked, ...feed.close(), ...heard.end() };
    tell({ state: "answered", answer });
    return signal.aborted ? null : answer;
  } catch (error) {
    tell({ state: "failed", asked, error, ...feed.close() });
    return null;
  }
}

/** Takes back what is under way; the rows that have come stay. */
export function stopQuery(): void {
  const { run } = useRun.getState();
  if (run.state !== "running") return;
  run.stopping.abort();
  const { columns, rows } = run;
  useRun.setState({ run: { state: "stopped", columns, rows } });
}

/** Takes lines: rows go on at once, the rest is kept for the end. */
function createEar(onRows: (line: ToldLine) => void) {
  let graph = noGraph;
  let end: Pick<Answer, "truncated" | "timings"> = {
    truncated: null,
    timings: { gate: 0, first: 0, total: 0 },
  };
  return {
    take: (line: ToldLine) => {
      onRows(line);
      if (line.type === "graph") graph = { nodes: line.nodes, edges: line.edges };
      if (line.type === "end") end = { truncated: line.truncated, timings: line.timings };
    },
    end: () => ({ graph, ...end }),
  };
}
