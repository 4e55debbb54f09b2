import { expect, it } from "vitest";

import { readModel } from "../../../server/models/read-model.ts";
import { readsOf } from "../../../server/models/reads.ts";
import { aText } from "../../support/dynamics/a-text.ts";

it("names the parameters in each moving variable, switches aside", () => {
  const text = aText(
    "stock = INTEG(-outflow, start) ~ Unit ~ What is left. |",
    "outflow = share*sw_out*stock ~ Unit/Month ~ What goes. |",
    "told = 2*outflow ~ Unit/Month ~ What is told. |",
    "share = 0.5 ~ 1/Month [0,1] ~ The part that goes. Key: part. Source: assumption. |",
    "start = 8 ~ Unit [1,9] ~ The start. Key: S0, at the start. Source: assumption. |",
    "sw_out = 1 ~ Dmnl [0,1] ~ It goes. |",
  );
  expect(readsOf(readModel("made", text))).toEqual({ stock: ["S0"], outflow: ["part"] });
});
