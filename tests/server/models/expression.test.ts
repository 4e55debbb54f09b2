import { describe, expect, it } from "vitest";

import { ModelTextError, readDefinitions } from "../../../server/models/definition.ts";
import { idsIn, valueOf } from "../../../server/models/expression.ts";
import { aText } from "../../support/dynamics/a-text.ts";

function expressionOf(text: string) {
  const [definition] = readDefinitions(aText(`x = ${text} ~ Dmnl ~ X. |`));
  if (definition === undefined) throw new Error("nothing was read");
  return definition.expression;
}

const values = new Map([
  ["a", 3],
  ["long_name", 4],
]);

function value(text: string): number {
  return valueOf(expressionOf(text), (id) => values.get(id) ?? Number.NaN);
}

describe("the value of an expression", () => {
  it.each([
    ["2 + 3*a", 11],
    ["(2 + 3)*a", 15],
    ["-a/long name", -0.75],
    ["2^a - 1", 7],
    ["-(a^2)", -9],
    ["MIN(a, long name) + MAX(a, long name)", 7],
    ["IF THEN ELSE(a > 2, 10, 20)", 10],
    ["IF THEN ELSE(a > 3, 10, 20)", 20],
    ["INITIAL(a)", 3],
    ["INTEG(a - long name, 100)", -1],
  ])("%s", (text, expected) => {
    expect(value(text)).toBe(expected);
  });

  it.each(["a < 2", "SIN(a)"])("is refused where our models hold no such thing: %s", (text) => {
    expect(() => value(text)).toThrow(ModelTextError);
  });
});

it("reads what an expression names, wherever it stands", () => {
  expect(idsIn(expressionOf("MIN(-(a + 2), Long Name^b)*3"))).toEqual(["a", "long_name", "b"]);
});
