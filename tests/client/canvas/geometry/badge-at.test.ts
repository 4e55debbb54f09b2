import { expect, it } from "vitest";

import { hasBadge, wearsBadge } from "../../../../client/canvas/geometry/badge-at.ts";
import { aCurrent, aThing } from "../support/a-scene.ts";

it("leaves the badge off what is dimmed, and off what has no neighbours that are hidden", () => {
  const things = [
    aThing("a", 0, 0, { hiddenNeighbours: 3 }),
    aThing("a", 0, 0, { hiddenNeighbours: 3, emphasis: "picked" }),
    aThing("a", 0, 0, { hiddenNeighbours: 3, emphasis: "dimmed" }),
    aThing("a", 0, 0),
    aCurrent("a", "b", { hiddenNeighbours: 3 }),
    aCurrent("a", "b", { hiddenNeighbours: 3, emphasis: "dimmed" }),
  ];
  expect(things.map(hasBadge)).toEqual([true, true, false, false, true, false]);
});

it("leaves the badge off a thing that is drawn far out, where it would cover it", () => {
  const node = aThing("a", 0, 0, { hiddenNeighbours: 3 });
  expect([1, 1.4, 1.5].map((scale) => wearsBadge(node, scale))).toEqual([true, true, false]);
  expect(wearsBadge(aThing("a", 0, 0), 1)).toBe(false);
});
