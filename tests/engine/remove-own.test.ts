import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { readSeed } from "../../graph-seed/seed-packs.ts";
import type { Graph } from "../../server/engine/graph.ts";
import { seed } from "../../server/seed/seed.ts";
import { removeOwn } from "../../server/store/remove-own.ts";
import { whoseData } from "../../server/store/whose-data.ts";
import { openTestGraph, type TestGraph } from "../support/engine.ts";
import { dump } from "./graph-dump.ts";

let graph: TestGraph;
beforeEach(async () => {
  graph = await openTestGraph();
});
afterEach(() => graph.dispose());

/** What somebody else may have added, by labels and ids of his own. */
const strangers = {
  name: "strangers",
  cypher:
    'MATCH (country:Entity {id: "place/mexico"}) ' +
    'MERGE (note:Note {id: "claim/by-name-only"}) MERGE (other:Source {id: "mine"}) ' +
    "MERGE (note)-[:ON]->(country) MERGE (note)-[:FROM]->(other)",
  params: {},
};

/** Breaks off at one of its writes. */
function breakingAt(whole: Graph, last: number): Graph {
  let count = 0;
  return {
    ...whole,
    write: async (...asked) => {
      count += 1;
      if (count === last) throw new Error("broken off");
      return whole.write(...asked);
    },
  };
}

describe("whose data it is", () => {
  it("is nobody's before the first write, and ours from then on", async () => {
    expect(await whoseData(graph)).toBe("empty");
    await seed(graph, await readSeed("none"));
    expect(await whoseData(graph)).toBe("empty");
    await seed(graph, await readSeed("article"));
    expect(await whoseData(graph)).toBe("ours");
  });
});

describe("removing what is ours", () => {
  it("leaves what others added, and can be done twice", async () => {
    await seed(graph, await readSeed("article"));
    await graph.write([strangers]);
    await removeOwn(graph);
    const left = await dump(graph);
    expect(left).toEqual({
      nodes: [
        '{"labels":["Note"],"held":{"id":"claim/by-name-only"}}',
        '{"labels":["Source"],"held":{"id":"mine"}}',
      ],
      edges: ['{"start":"claim/by-name-only","type":"FROM","goal":"mine","held":{}}'],
    });
    await removeOwn(graph);
    expect(await dump(graph)).toEqual(left);
  });

  it("can be gone on with where it was broken off, and until then the data is ours", async () => {
    await seed(graph, await readSeed("article"));
    await expect(removeOwn(breakingAt(graph, 4))).rejects.toThrow("broken off");
    expect(await whoseData(graph)).toBe("ours");
    expect((await dump(graph)).nodes.length).toBeGreaterThan(0);
    await removeOwn(graph);
    expect(await dump(graph)).toEqual({ nodes: [], edges: [] });
  });
});
