import { describe, expect, it } from "vitest";

import {
  type Change,
  faultsOf,
  firstChange,
  Scenario,
  toNumber,
} from "../../../contract/dynamics/scenario.ts";
import { aModel, aParameter } from "../../support/dynamics/a-model.ts";

const share = aParameter({ key: "ib", least: 0.05, most: 0.3 });
const time = aParameter({ key: "tau", least: 3, most: null });
const start = aParameter({ key: "M0", kind: "start" });
const model = aModel({ parameters: [share, time, start] });

function change(given: Partial<Change>): Change {
  return { key: "ib", value: 0.3, from: 6, to: null, ...given };
}

function faults(...changes: readonly Change[]) {
  return faultsOf(model, { base: {}, changes: [...changes] }, 120);
}

describe("what is wrong with a scenario", () => {
  it("is nothing where keys, ranges and times are right", () => {
    const base = { ib: 0.05, tau: "never" as const, M0: 3 };
    const changes = [change({}), change({ key: "tau", value: 1e9, to: 7 }), change({ from: 120 })];
    expect(faultsOf(model, { base, changes }, 120)).toEqual([]);
  });

  it("is a key that the model does not have, and says which it has", () => {
    const fault = { code: "unknown-key", key: "IB", known: ["ib", "tau", "M0"] };
    expect(faults(change({ key: "IB" }))).toEqual([fault]);
    expect(faultsOf(model, { base: { IB: 1 }, changes: [] }, 120)).toEqual([fault]);
  });

  it.each([
    ["ib", 0.049],
    ["ib", 0.31],
    ["ib", "never"],
    ["ib", Number.NaN],
    ["tau", 2.9],
  ] as const)("is a value out of range: %s=%s", (key, value) => {
    const parameter = key === "ib" ? share : time;
    const fault = { code: "out-of-range", parameter, value };
    expect(faults(change({ key, value }))).toEqual([fault]);
    expect(faultsOf(model, { base: { [key]: value }, changes: [] }, 120)).toEqual([fault]);
  });

  it("is a link that is neither there nor cut", () => {
    const link = aParameter({ key: "sw_price", kind: "switch", base: 1, least: 0, most: 1 });
    const cut = (value: number) =>
      faultsOf(aModel({ parameters: [link] }), { base: { sw_price: value }, changes: [] }, 120);
    expect(cut(0.5)).toEqual([{ code: "out-of-range", parameter: link, value: 0.5 }]);
    expect([cut(0), cut(1)]).toEqual([[], []]);
  });

  it("is a window that holds no time, or begins behind the end", () => {
    const [empty, late] = [change({ from: 6, to: 6 }), change({ from: 121 })];
    expect(faults(empty, late)).toEqual([
      { code: "empty-window", change: empty },
      { code: "late", change: late, until: 120 },
    ]);
  });

  it("is a change of what a run begins with", () => {
    expect(faults(change({ key: "M0", value: 2 }))).toEqual([
      { code: "base-only", parameter: start },
    ]);
  });
});

it("knows a time without end, and the first time at which anything changes", () => {
  expect([toNumber("never"), toNumber(3)]).toEqual([Infinity, 3]);
  expect(firstChange({ base: {}, changes: [] })).toBe(0);
  expect(firstChange({ base: {}, changes: [change({ from: 9 }), change({ from: 4 })] })).toBe(4);
});

it.each([
  ["a time that is no month", { from: 1.5 }],
  ["a time before the start", { from: -1 }],
  ["a value that is a word", { value: "often" }],
  ["a key that is no name", { key: "1b" }],
])("is not read where it holds %s", (_what, wrong) => {
  const scenario = { base: {}, changes: [change({})] };
  expect(Scenario.safeParse(scenario).success).toBe(true);
  const faulty = { base: {}, changes: [{ ...change({}), ...wrong }] };
  expect(Scenario.safeParse(faulty).success).toBe(false);
});
