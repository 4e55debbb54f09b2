import { describe, expect, it } from "vitest";

import { listJson, listWords, simulationWords } from "../../../server/commands/simulation-words.ts";
import { aModel, aParameter } from "../../support/dynamics/a-model.ts";

const model = aModel({
  parameters: [
    aParameter({ key: "fee", name: "cost", least: 0.02, most: 0.25, base: 0.06, text: "A share." }),
  ],
});

describe("the list of the models", () => {
  it("is read as lines", () => {
    const lines = [
      "made: Made (by months, 120 of them)",
      "  Made for a test.",
      "  fee = 0.06 Dmnl, from 0.02 to 0.25",
      "      cost. A share. Source: assumption.",
    ];
    expect(listWords([model, model]).split("\n")).toEqual([...lines, "", ...lines]);
  });

  it("is told to programs without what only the page shows", () => {
    const { name, unit, until, parameters } = model;
    expect(listJson([model])).toEqual([{ name, unit, until, parameters }]);
  });
});

it("sets the changed run beside its base in columns", () => {
  const base = { total: 100, final: 10, min: 1, max: 20 };
  const table = simulationWords(
    {
      model: "flows",
      months: 120,
      variables: {
        members: {
          unit: "Person",
          base: { ...base, final: 175_000 },
          changed: { ...base, final: 1_234_567.89 },
          percent: { total: 605.4567, final: -0.04, min: null },
        },
      },
    },
    "month",
  );
  expect(table.split("\n")).toEqual([
    "flows, 120 months",
    "         base, end  changed, end  end %  total %  least %",
    "members    175,000     1,234,570      0   +605.5         ",
  ]);
});
