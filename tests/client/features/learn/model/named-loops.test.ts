import { describe, expect, it } from "vitest";

import { isSameRound, namedLoops } from "../../../../../client/features/learn/model/named-loops.ts";
import { served, servedModels } from "../../../support/a-simulator.ts";

describe("the loops that have names", () => {
  it("are all found among the loops of their model", () => {
    for (const model of servedModels) {
      expect(namedLoops(model).map(({ name }) => name)).toEqual(
        model.presented.loops.map(({ name }) => name),
      );
    }
  });

  it("have the kind that their links give them", () => {
    const kinds = namedLoops(served("flows")).map(({ name, kind }) => [name.en, kind]);
    expect(kinds).toEqual([
      ["Replacement", "balancing"],
      ["Losses taken for need", "reinforcing"],
      ["Buyers answer", "balancing"],
      ["Stock of precursors", "balancing"],
      ["Recruits bring recruits", "reinforcing"],
      ["Conflict", "balancing"],
    ]);
  });
});

describe("two ways round", () => {
  it("are the same wherever they begin, and another in the other direction", () => {
    expect(isSameRound(["a", "b", "c"], ["b", "c", "a"])).toBe(true);
    expect(isSameRound(["a", "b", "c"], ["c", "b", "a"])).toBe(false);
    expect(isSameRound(["a", "b"], ["a", "b", "c"])).toBe(false);
  });
});
