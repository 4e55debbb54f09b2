import { expect, it } from "vitest";

import { drawingOf } from "../../../../client/canvas/drawing.ts";
import { meet, middleOf } from "../../../../client/canvas/geometry/shapes.ts";
import { aCurrent, aLand, aScene, measure } from "../support/a-scene.ts";

const territories = [
  aLand("north", { y: -400, width: 500 }),
  aLand("south", { y: 300, width: 500 }),
];

function drawn(changes: readonly (string | undefined)[], scale = 2.5) {
  const currents = changes.map((change, at) =>
    aCurrent("north", "south", {
      id: aCurrent(`flow${at}`, "south").id,
      ...(change !== undefined && { change }),
    }),
  );
  return drawingOf(aScene({ territories, currents }), scale, measure);
}

it("stand for the pills of currents that carry more or less, each in its middle", () => {
  const { changes, currents } = drawn(["+29 %", undefined]);
  expect(changes.map(({ text }) => text)).toEqual(["+29 %"]);
  const [pill] = currents[0]?.pills ?? [];
  expect(changes.map(({ rect }) => middleOf(rect))).toEqual(pill ? [middleOf(pill.rect)] : []);
});

it.each([1, 2.5])("are lower than the pill, and hold their words, at scale %d", (scale) => {
  const { changes, currents } = drawn(["−100 %"], scale);
  const [plate] = changes.map(({ rect }) => rect);
  const [pill] = currents.flatMap(({ pills }) => pills.map(({ rect }) => rect));
  expect(plate?.height).toBeLessThan(pill?.height ?? 0);
  expect(plate?.width).toBeGreaterThan(measure("−100 %", 12.5 * scale, 620));
});

it("keep off each other where currents run side by side", () => {
  const rects = drawn(["+1 %", "+2 %", "+3 %"]).changes.map(({ rect }) => rect);
  const met = rects.flatMap((one, at) => rects.slice(at + 1).filter((other) => meet(one, other)));
  expect(rects).toHaveLength(3);
  expect(met).toEqual([]);
});
