import { describe, expect, it } from "vitest";

import { linksOf } from "../../../server/models/links.ts";
import { readModel } from "../../../server/models/read-model.ts";
import { aText } from "../../support/dynamics/a-text.ts";
import { readyModel } from "../../support/dynamics/ready-model.ts";

function links(start: Readonly<Record<string, number>>, ...definitions: readonly string[]) {
  return linksOf(readModel("made", aText(...definitions)), (id) => start[id] ?? Number.NaN);
}

describe("the links of a model", () => {
  it("have the sign that a move of their source shows", () => {
    const found = links(
      { stock: 8, up: 2, down: 3 },
      "stock = INTEG(up - down, 8) ~ Unit ~ A stock. |",
      "up = 16/stock ~ Unit ~ Less where there is more. |",
      "down = stock*stock ~ Unit ~ More where there is more. |",
    );
    expect(found).toEqual([
      { from: "up", to: "stock", sign: 1, switches: [] },
      { from: "down", to: "stock", sign: -1, switches: [] },
      { from: "stock", to: "up", sign: -1, switches: [] },
      { from: "stock", to: "down", sign: 1, switches: [] },
    ]);
  });

  it("are seen where a most hides a little move", () => {
    const found = links(
      { stock: 10, sold: 8 },
      "stock = INTEG(-sold, 10) ~ Unit ~ A stock. |",
      "sold = MIN(8, stock) ~ Unit ~ No more than there is. |",
    );
    expect(found).toContainEqual({ from: "stock", to: "sold", sign: 1, switches: [] });
  });

  it("come from what moves, and not from where a stock starts", () => {
    const found = links(
      { stock: 4, held: 4, seen: 8 },
      "stock = INTEG(fixed, held) ~ Unit ~ A stock. |",
      "held = INITIAL(fixed*4) ~ Unit ~ Where it starts. |",
      "fixed = 1 ~ Unit ~ A constant. |",
      "seen = stock*held*fixed ~ Unit ~ Seen. |",
    );
    expect(found).toEqual([{ from: "stock", to: "seen", sign: 1, switches: [] }]);
  });

  it("name the switches that cut them, and no others", () => {
    const found = links(
      { stock: 4, seen: 5, both: 4 },
      "stock = INTEG(-seen, 4) ~ Unit ~ A stock. |",
      "seen = sw_see*stock + sw_add ~ Unit ~ Seen. |",
      "sw_see = 1 ~ Dmnl [0,1] ~ It is seen. |",
      "sw_add = 1 ~ Dmnl [0,1] ~ Something is added. |",
      "both = sw_see*sw_add*stock ~ Unit ~ Both. |",
    );
    expect(found.map(({ to, switches }) => [to, switches])).toEqual([
      ["stock", []],
      ["seen", ["sw_see"]],
      ["both", ["sw_see", "sw_add"]],
    ]);
  });
});

it("are those of the four flows: money draws arms, arms cost members", async () => {
  const { model } = await readyModel("flows");
  const sign = (from: string, to: string) =>
    model.links.find((link) => link.from === from && link.to === to);
  expect(sign("retail_stock", "price")).toMatchObject({ sign: -1, switches: ["sw_price"] });
  expect(sign("money_to_groups", "arms_bought")).toMatchObject({ sign: 1, switches: ["sw_arms"] });
  expect(sign("arms", "conflict_losses")).toMatchObject({ sign: 1, switches: ["sw_losses"] });
  expect(sign("price", "violence")).toMatchObject({ sign: 1, switches: ["sw_scarcity"] });
  const cutting = new Set(model.links.flatMap(({ switches }) => switches));
  const switches = model.parameters.filter(({ kind }) => kind === "switch");
  expect(switches.map(({ key }) => key).filter((key) => !cutting.has(key))).toEqual([]);
});
