import { setImmediate } from "node:timers/promises";

import { type Graph } from "../../../../server/engine/graph.ts";
import { createServices } from "../../../../server/routes/services.ts";
import { emptyGraph } from "../../../support/empty-graph.ts";
import { served } from "../../../support/http.ts";

export type HeldServer = {
  readonly url: string;
  /** How many the graph holds on to now. */
  readonly held: () => number;
  /** Waits until they are so many, by no clock. */
  readonly holds: (count: number) => Promise<void>;
  /** Answers all that wait, and all that come. */
  readonly letGo: () => void;
  readonly end: () => Promise<void>;
};

/** A server whose graph holds on to whatever it is asked, until it is let go or nobody waits. */
export async function heldServer(): Promise<HeldServer> {
  const waiting = new Set<() => void>();
  let isOpen = false;
  async function hold(signal: AbortSignal | undefined): Promise<void> {
    if (isOpen) return;
    await new Promise<void>((resolve, reject) => {
      waiting.add(resolve);
      signal?.addEventListener("abort", () => {
        waiting.delete(resolve);
        reject(signal.reason);
      });
    });
  }
  const running = await served(createServices(holding(hold), null));
  return {
    url: running.url,
    held: () => waiting.size,
    holds: async (count) => {
      while (waiting.size < count) await setImmediate();
    },
    letGo: () => {
      isOpen = true;
      for (const go of waiting) go();
      waiting.clear();
    },
    end: async () => running.end(0),
  };
}

function holding(hold: (signal: AbortSignal | undefined) => Promise<void>): Graph {
  const { graph } = emptyGraph();
  return {
    ...graph,
    read: async (_question, patience) => {
      await hold(patience?.signal);
      return [];
    },
    write: async (writes, patience) => {
      await hold(patience?.signal);
      return graph.write(writes, patience);
    },
    async *ask(_question, signal) {
      await hold(signal);
      yield { type: "columns", columns: [] };
      yield { type: "end", truncated: null };
    },
  };
}
