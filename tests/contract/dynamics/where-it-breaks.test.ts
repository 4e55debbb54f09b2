import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { Parameter } from "../../../contract/dynamics/model.ts";
import type { Amount } from "../../../contract/dynamics/scenario.ts";
import { whereItBreaks } from "../../../contract/dynamics/where-it-breaks.ts";
import { aModel } from "../../support/dynamics/a-model.ts";
import { aBase, aChange } from "../../support/dynamics/a-scenario.ts";
import { experiments } from "../../support/dynamics/experiments.ts";
import { run, readyModel } from "../../support/dynamics/ready-model.ts";

const flows = await readyModel("flows");
const common = { unit: "Unit", text: "" };
const model = aModel({
  variables: [
    { id: "held", name: "held", kind: "stock", ...common },
    { id: "net", name: "net rate", kind: "flow", ...common },
  ],
});

function broken(held: readonly number[], net: readonly number[]) {
  return whereItBreaks(
    model,
    new Map([
      ["held", held],
      ["net", net],
    ]),
  );
}

describe("a run breaks", () => {
  it("nowhere where each value is a number and each stock holds something or nothing", () => {
    expect(broken([1, 0, -1e-12], [-5, 0, 5])).toBeNull();
  });

  it("where a stock holds less than nothing", () => {
    expect(broken([1, -0.1, 4], [0, 0, 0])).toEqual({ variable: "held", name: "held", time: 1 });
  });

  it("where a value is no number, and first where several are", () => {
    expect(broken([1, 2, Number.NaN], [0, Infinity, 0])).toEqual({
      variable: "net",
      name: "net rate",
      time: 1,
    });
  });
});

/** Where any of these scenarios breaks: a base of some parameters, and up to four changes of them. */
async function breaksOf(name: string, wanted: (parameter: Parameter) => boolean, isBased: boolean) {
  const ready = await readyModel(name);
  const parameters = ready.model.parameters.filter(wanted);
  const base = isBased ? aBase(parameters).filter(leavesSupply) : fc.constant({});
  const changes = fc.array(aChange({ ...ready.model, parameters }), { maxLength: 4 });
  const breaks: unknown[] = [];
  fc.assert(
    fc.property(fc.record({ base, changes }), (scenario) => {
      const found = whereItBreaks(ready.model, run(ready, scenario));
      if (found !== null) breaks.push([scenario, found]);
    }),
    { numRuns: 200 },
  );
  return breaks;
}

function leavesSupply({ s }: Readonly<Record<string, Amount>>): boolean {
  return s !== 0;
}

describe("what is shown first, and the switches,", () => {
  const { first } = flows.model.presented;
  const isShown = ({ key, kind }: Parameter) => first.includes(key) || kind === "switch";

  it("never break the four flows as they change", async () => {
    expect(await breaksOf("flows", isShown, false)).toEqual([]);
  });

  it("never break them as a base that leaves some supply", async () => {
    expect(await breaksOf("flows", isShown, true)).toEqual([]);
  });
});

it("any change within its range leaves the four flows whole", async () => {
  expect(await breaksOf("flows", () => true, false)).toEqual([]);
});

it("nothing breaks trust", async () => {
  expect(await breaksOf("trust", () => true, true)).toEqual([]);
});

it.each(experiments)("nor does a class break $model: $name", async ({ model: name, scenario }) => {
  const ready = await readyModel(name);
  expect(whereItBreaks(ready.model, run(ready, scenario))).toBeNull();
});

it("more are arrested than there are, where nobody lowers it in time", async () => {
  const ready = await readyModel("recruitment");
  const changes = [{ key: "eta", value: 1_000, from: 520, to: null }];
  const found = whereItBreaks(ready.model, run(ready, { changes }));
  expect(found?.variable).toBe("members");
  expect(found?.time).toBeGreaterThan(520);
});

it("nothing can be made of no supply at all", () => {
  const found = whereItBreaks(flows.model, run(flows, { base: { s: 0, tau_alt: "never" } }));
  expect(found?.time).toBe(0);
});
