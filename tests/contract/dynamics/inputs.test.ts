import { describe, expect, it } from "vitest";

import { atRest, inputsAt } from "../../../contract/dynamics/inputs.ts";
import type { Change } from "../../../contract/dynamics/scenario.ts";
import { aModel, aParameter } from "../../support/dynamics/a-model.ts";

const model = aModel({
  parameters: [aParameter({ key: "a", base: 1 }), aParameter({ key: "b", base: 2 })],
});

function change(key: string, value: Change["value"], from: number, to: number | null = null) {
  return { key, value, from, to };
}

function course(changes: readonly Change[], base: Readonly<Record<string, number>> = {}) {
  const at = inputsAt(model, { base, changes: [...changes] });
  return [0, 1, 2, 3, 4].map((time) => at(time));
}

describe("the inputs of a run", () => {
  it("are the model's own, in its order, and one array as long as nothing changes", () => {
    const at = inputsAt(model, { base: {}, changes: [] });
    expect(at(0)).toEqual([1, 2]);
    expect(at(99)).toBe(at(0));
  });

  it("are the base's where it says otherwise", () => {
    expect(course([], { b: 7 })[0]).toEqual([1, 7]);
  });

  it("change from a time on, up to and without the time at which it ends", () => {
    expect(course([change("a", 5, 1, 3)]).map(([a]) => a)).toEqual([1, 5, 5, 1, 1]);
    expect(course([change("a", 5, 2)], { a: 9 }).map(([a]) => a)).toEqual([9, 9, 5, 5, 5]);
  });

  it("are the base's at rest, also where something changes from the start on", () => {
    const at = inputsAt(model, { base: { b: 7 }, changes: [change("a", 5, 0)] });
    expect([at(atRest), at(0)]).toEqual([
      [1, 7],
      [5, 7],
    ]);
  });

  it("are the last listed change's, where two hold at once", () => {
    const turns = [change("a", 5, 1), change("a", 6, 2, 4)];
    expect(course(turns).map(([a]) => a)).toEqual([1, 5, 6, 6, 5]);
    expect(course(turns.toReversed()).map(([a]) => a)).toEqual([1, 5, 5, 5, 5]);
  });

  it("hold between whole times what the last one began", () => {
    const at = inputsAt(model, { base: {}, changes: [change("a", 5, 2)] });
    expect([at(1.75), at(2), at(2.25)].map(([a]) => a)).toEqual([1, 5, 5]);
  });

  it("are endless where a time never comes", () => {
    expect(course([change("b", "never", 0)])[0]).toEqual([1, Infinity]);
  });
});

it("ends with what is solved, from the base alone", () => {
  const solving = aModel({
    parameters: [
      aParameter({ key: "cover", variable: "months_of_retail_stock", base: 2 }),
      aParameter({ key: "sw_need", variable: "sw_need", base: 0, kind: "switch" }),
    ],
    constants: { sales_at_rest: 100, main_source_share: 1, time_to_find_other_sources: 9 },
    solved: ["retail_stock_at_rest"],
  });
  const at = inputsAt(solving, { base: { cover: 3 }, changes: [change("cover", 5, 2)] });
  expect([at(0), at(2)]).toEqual([
    [3, 0, 300],
    [5, 0, 300],
  ]);
});
