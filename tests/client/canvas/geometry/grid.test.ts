import { array, assert, integer, property, record } from "fast-check";
import { expect, it } from "vitest";

import { createGrid } from "../../../../client/canvas/geometry/grid.ts";
import { meet } from "../../../../client/canvas/geometry/shapes.ts";

const aRect = record({
  x: integer({ min: -500, max: 500 }),
  y: integer({ min: -500, max: 500 }),
  width: integer({ min: 1, max: 200 }),
  height: integer({ min: 1, max: 200 }),
});

it("finds exactly what meets a rectangle, as looking at each would", () => {
  assert(
    property(array(aRect, { maxLength: 40 }), aRect, (rects, asked) => {
      const grid = createGrid<number>(48);
      for (const [index, rect] of rects.entries()) grid.add(rect, index);
      const each = rects.flatMap((rect, index) => (meet(rect, asked) ? [index] : []));
      expect(grid.meeting(asked).toSorted((a, b) => a - b)).toEqual(each);
    }),
  );
});
