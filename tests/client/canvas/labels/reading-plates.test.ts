import { expect, it } from "vitest";

import { drawingOf } from "../../../../client/canvas/drawing.ts";
import { meet } from "../../../../client/canvas/geometry/shapes.ts";
import { readingPlates } from "../../../../client/canvas/labels/reading-plates.ts";
import type { SceneEdge } from "../../../../client/canvas/scene.ts";
import { aLine, aScene, aThing, measure } from "../support/a-scene.ts";

const nodes = [
  aThing("west", -200, 0),
  aThing("east", 200, 0),
  aThing("north", 0, -200),
  aThing("south", 0, 200),
];

function platesOf(edges: readonly SceneEdge[]) {
  const { edge } = drawingOf(aScene({ nodes, edges }), 1, measure);
  const drawn = edges.flatMap((_, index) => edge(index) ?? []);
  return readingPlates(drawn, { scale: 1, measure });
}

it("sit in the middle of their relations, and those that say nothing have none", () => {
  const [plate, ...others] = platesOf([
    aLine("west", "east"),
    aLine("north", "south", { reading: "" }),
  ]);
  expect(others).toEqual([]);
  expect(plate?.rect).toMatchObject({ y: -10.25, height: 20.5 });
  // A line ends a unit short of the thing that its head points at.
  expect((plate?.rect.x ?? 0) + (plate?.rect.width ?? 0) / 2).toBeCloseTo(-1);
});

it("move along their relations off each other", () => {
  const [one, other] = platesOf([aLine("west", "east"), aLine("north", "south")]);
  if (!one || !other) throw new Error("Two plates were wanted.");
  expect(meet(one.rect, other.rect)).toBe(false);
  expect(Math.abs(other.rect.x + other.rect.width / 2)).toBeLessThan(1);
});

it("stand above the mark of a contested relation", () => {
  const [plate] = platesOf([aLine("west", "east", { contested: true })]);
  expect((plate?.rect.y ?? 0) + (plate?.rect.height ?? 0)).toBeLessThan(-8);
});
