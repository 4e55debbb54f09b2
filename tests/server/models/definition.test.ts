import { describe, expect, it } from "vitest";

import { constantOf, readDefinitions } from "../../../server/models/definition.ts";
import { aText } from "../../support/dynamics/a-text.ts";

describe("the definitions of a text", () => {
  it("say id, name, unit, range and comment, and leave out what steers the run", () => {
    const text = aText(
      "Retail Stock = INTEG(-one month, 200)\n\t~\tIndex\n\t~\tWhat is \\\n\t\tleft.\n\t|",
      "one month = 1 ~ Month [0,?] ~ Told. |",
    );
    const told = readDefinitions(text).map(({ id, name, unit, range, comment }) => ({
      id,
      name,
      unit,
      range,
      comment,
    }));
    expect(told).toEqual([
      {
        id: "retail_stock",
        name: "Retail Stock",
        unit: "Index",
        range: null,
        comment: expect.stringMatching(/^What is\s+left\.$/) as unknown,
      },
      { id: "one_month", name: "one month", unit: "Month", range: "0,?", comment: "Told." },
    ]);
  });

  it("know a number from all else", () => {
    const text = aText("a = 3e-09 ~ Dmnl ~ A. |", "b = a*2 ~ Dmnl ~ B. |");
    expect(readDefinitions(text).map(constantOf)).toEqual([3e-9, null]);
  });

  it("are refused by name and line where one is no equation", () => {
    const text = aText("a = 1 ~ Dmnl ~ A. |", "table((0,0),(1,1)) ~ Dmnl ~ A lookup. |");
    expect(() => readDefinitions(text)).toThrow(/^Line \d+: .*table.* is not an equation\.$/);
  });
});
