import { describe, expect, it } from "vitest";

import { whoseData } from "../../../server/store/whose-data.ts";
import { fakeGraph } from "../../support/fake-graph.ts";

const found = [{ found: true }];

describe("whose data it is", () => {
  it.each([
    ["empty", { "any-node": [] }],
    ["ours", { "any-node": found, "our-mark": found }],
    ["foreign", { "any-node": found, "our-mark": [] }],
  ])("is %s", async (whose, answers) => {
    expect(await whoseData(fakeGraph(answers))).toBe(whose);
  });

  it("is ours when we lay it down while it is looked at", async () => {
    const nodes: unknown[] = [];
    const graph = fakeGraph({
      "any-node": () => {
        const seen = [...nodes];
        nodes.push({ found: true });
        return seen;
      },
      "our-mark": () => nodes,
    });
    expect([await whoseData(graph), await whoseData(graph)]).toEqual(["empty", "ours"]);
  });
});
