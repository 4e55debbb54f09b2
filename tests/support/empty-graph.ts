import type { Graph } from "../../server/engine/graph.ts";
import { fakeGraph } from "./fake-graph.ts";

export type EmptyGraph = {
  readonly graph: Graph;
  /** The names of what was written. */
  readonly written: string[];
};

/** A graph that holds nothing and takes what it is given. */
export function emptyGraph(instead: Partial<Graph> = {}): EmptyGraph {
  const written: string[] = [];
  const write: Graph["write"] = async (writes) => {
    for await (const { name } of writes) written.push(name);
    return { revision: 2 };
  };
  return { graph: { ...fakeGraph(), read: async () => [], write, ...instead }, written };
}
