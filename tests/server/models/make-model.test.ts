import { expect, it } from "vitest";

import { Model } from "../../../contract/dynamics/model.ts";
import { makeModel } from "../../../server/models/make-model.ts";
import { aSource, aText, draining } from "../../support/dynamics/a-text.ts";
import { loadCode } from "../../support/dynamics/load-code.ts";

it("reads links and loops off the model as it stands", async () => {
  const { model, code } = await makeModel(aSource(draining, { name: "drain" }), loadCode);
  expect(Model.parse(model)).toEqual(model);
  expect(model).toMatchObject({
    name: "drain",
    links: [
      { from: "outflow", to: "stock", sign: -1, switches: [] },
      { from: "stock", to: "outflow", sign: 1, switches: [] },
    ],
    loops: [{ through: ["outflow", "stock"], kind: "balancing" }],
  });
  expect((await loadCode(code)).outputVarIds).toEqual(["_stock", "_outflow"]);
});

it("says where a text cannot be read", async () => {
  const text = aText("a = 1 ~ Dmnl ~ A. Key: a. Source: assumption. |");
  await expect(makeModel(aSource(text), loadCode)).rejects.toThrow(/^Line \d+: a has to state/);
});
