import { describe, expect, it } from "vitest";

import { readModel } from "../../../server/models/read-model.ts";
import { aText, draining } from "../../support/dynamics/a-text.ts";

describe("a model's text", () => {
  it("says its unit, its end, its parameters and its variables", () => {
    const { definitions: _, ...model } = readModel("made", draining);
    expect(model).toEqual({
      name: "made",
      unit: "month",
      until: 10,
      parameters: [
        {
          key: "part",
          variable: "share",
          name: "share",
          unit: "1/Month",
          text: "The part that goes.",
          base: 0.5,
          least: 0,
          most: 1,
          source: "assumption",
          kind: "value",
        },
      ],
      constants: {},
      solved: [],
      variables: [
        { id: "stock", name: "stock", unit: "Unit", text: "What is left.", kind: "stock" },
        { id: "outflow", name: "outflow", unit: "Unit/Month", text: "What goes.", kind: "flow" },
      ],
    });
  });

  it("tells what starts, what is switched, what may never come and what is solved", () => {
    const { parameters, constants, solved, variables } = readModel(
      "made",
      aText(
        "sw_link = 1 ~ Dmnl [0,1] ~ A link. |",
        "first = 2 ~ Unit [0,9] ~ The start. Key: M0, at the start. Source: a file, 2023. |",
        "life = 9 ~ Month [3,?] ~ How long. Key: tau. Source: Riley (RAND). |",
        "rest = 200 ~ Unit ~ Told. Solved: rest. |",
        "held = INITIAL(first*sw_link/life) ~ Unit ~ Held. |",
        "half = held/2 + rest ~ Unit ~ Half. |",
      ),
    );
    expect(parameters.map(({ key, kind, most, source }) => [key, kind, most, source])).toEqual([
      ["sw_link", "switch", 1, "assumption"],
      ["M0", "start", 9, "a file, 2023"],
      ["tau", "value", null, "Riley (RAND)"],
    ]);
    expect([constants, solved]).toEqual([{ rest: 200 }, ["rest"]]);
    expect(variables.map(({ id, kind }) => [id, kind])).toEqual([
      ["held", "fixed"],
      ["half", "auxiliary"],
    ]);
  });

  it("may run by weeks", () => {
    const weekly = draining.replace("FINAL TIME = 10 ~ Month", "FINAL TIME = 780 ~ Week");
    const { unit, until } = readModel("made", weekly);
    expect([unit, until]).toEqual(["week", 780]);
  });

  it.each([
    ["no range", "a = 1 ~ Dmnl ~ A. Key: a. Source: b. |", "a has to state its range"],
    ["half a range", "a = 1 ~ Dmnl [0] ~ A. Key: a. Source: b. |", "a has to state its range"],
    ["no source", "a = 1 ~ Dmnl [0,1] ~ A. Key: a. |", 'a has to say "Key: …. Source: …".'],
    ["no number", "a = b ~ Dmnl [0,1] ~ A. Key: a. Source: b. |", "a is changed, and so has to be"],
  ])("is refused by name and line where a parameter has %s", (_what, definition, words) => {
    expect(() => readModel("made", aText("b = 1 ~ Dmnl ~ B. |", definition))).toThrow(
      new RegExp(`^Line \\d+: ${words.replaceAll(/[.(]/g, "\\$&")}`),
    );
  });

  it("is refused where it does not say when it ends", () => {
    expect(() => readModel("made", draining.replace("FINAL TIME = 10", "LAST TIME = 10"))).toThrow(
      "FINAL TIME is not stated.",
    );
  });
});
