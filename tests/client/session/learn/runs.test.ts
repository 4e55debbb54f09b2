import { describe, expect, it } from "vitest";

import {
  baseOf,
  changeOf,
  plainRun,
  touchedIn,
  usualStart,
  withBase,
  withChange,
  withoutChange,
} from "../../../../client/session/learn/runs.ts";
import { served } from "../../support/a-simulator.ts";

const model = served("flows");
const plain = plainRun(model);
const parameter = (key: string) => {
  const found = model.parameters.find((one) => one.key === key);
  if (!found) throw new Error(`There is no ${key}.`);
  return found;
};
const seizeMore = { key: "ib", value: 0.3, from: 6, to: null };

describe("a run", () => {
  it("begins as the model stands", () => {
    expect(plain).toEqual({ model: "flows", scenario: { base: {}, changes: [] }, until: 120 });
    expect(touchedIn(plain)).toEqual([]);
  });

  it("holds one change of a parameter, the last one", () => {
    const twice = withChange(withChange(plain, seizeMore), { ...seizeMore, value: 0.2 });
    expect(twice.scenario.changes).toEqual([{ ...seizeMore, value: 0.2 }]);
    expect(changeOf(twice, "ib")?.value).toBe(0.2);
    expect(changeOf(twice, "fee")).toBeNull();
  });

  it("is as it was once a change is taken back", () => {
    expect(withoutChange(withChange(plain, seizeMore), "ib")).toEqual(plain);
  });

  it("has another base only where it differs from the model's own", () => {
    const dearer = withBase(plain, parameter("fee"), 0.12);
    expect(dearer.scenario.base).toEqual({ fee: 0.12 });
    expect(baseOf(dearer, parameter("fee"))).toBe(0.12);
    expect(withBase(dearer, parameter("fee"), 0.06)).toEqual(plain);
  });

  it("names what was touched once each", () => {
    const both = withBase(withChange(plain, seizeMore), parameter("ib"), 0.2);
    expect(touchedIn(both)).toEqual(["ib"]);
  });

  it("changes when the policies of its model begin", () => {
    expect([usualStart(model), usualStart(served("recruitment"))]).toEqual([6, 520]);
  });
});
