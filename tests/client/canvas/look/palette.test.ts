import { expect, it } from "vitest";

import { laidOn, layerColour, palettes } from "../../../../client/canvas/look/palette.ts";

it("draws what lies in no layer in neutral ink", () => {
  const { light } = palettes;
  expect([layerColour(light, "drugs"), layerColour(light, null)]).toEqual([
    light.drugs,
    light.ink3,
  ]);
});

it("lays a colour thinly on a ground", () => {
  const laid = [0, 0.5, 1].map((share) => laidOn("#ffffff", "#0010ff", share));
  expect(laid).toEqual(["#ffffff", "#8088ff", "#0010ff"]);
});
