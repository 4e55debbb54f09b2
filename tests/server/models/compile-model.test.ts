import { expect, it } from "vitest";

import { compileModel } from "../../../server/models/compile-model.ts";
import { readModel } from "../../../server/models/read-model.ts";
import { aText, draining } from "../../support/dynamics/a-text.ts";
import { loadCode } from "../../support/dynamics/load-code.ts";

function compiled(text: string): string {
  return compileModel(readModel("made", text), text);
}

it("makes a module that tells every variable, in the order of the text", async () => {
  expect((await loadCode(compiled(draining))).outputVarIds).toEqual(["_stock", "_outflow"]);
});

it("takes its inputs as the parameters are listed, and then what is solved", async () => {
  const program = await loadCode(
    compiled(
      aText(
        "rest = 200 ~ Unit ~ Told. Solved: rest. |",
        "b = 1 ~ Dmnl [0,9] ~ B. Key: b. Source: assumption. |",
        "a = 1 ~ Dmnl [0,9] ~ A. Key: a. Source: assumption. |",
        "all = 100*b + 10*a + rest ~ Dmnl ~ All. |",
      ),
    ),
  );
  const told: number[] = [];
  program.initConstants();
  program.setInputs((index) => [3, 5, 7][index] ?? Number.NaN);
  program.evalAux();
  program.storeOutputs((value) => void told.push(value));
  expect(told).toEqual([357]);
});

it("keeps nothing of the model before it", () => {
  const first = compiled(draining);
  const other = compiled(
    aText("y = 2 ~ Dmnl [0,9] ~ Y. Key: y. Source: b. |", "z = y ~ Dmnl ~ Z. |"),
  );
  expect(other).not.toContain("outflow");
  expect(compiled(draining)).toBe(first);
});
