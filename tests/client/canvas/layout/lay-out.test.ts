import { assert, integer, property, record, uniqueArray } from "fast-check";
import { describe, expect, it } from "vitest";

import { contains } from "../../../../client/canvas/geometry/shapes.ts";
import { layOut } from "../../../../client/canvas/layout/lay-out.ts";
import type { LayoutTask } from "../../../../client/canvas/layout/task.ts";

const mexico = { id: "place/mexico", x: 0, y: 0, width: 400, height: 300 };

function aTask(more: Partial<LayoutTask>): LayoutTask {
  return {
    fixed: [],
    fresh: [],
    links: [],
    territories: [],
    taken: [],
    hub: { x: 0, y: 0 },
    ...more,
  };
}

const someFresh = (count: number, home: string | null = null) =>
  Array.from({ length: count }, (_, index) => ({ id: `factor/f${index}`, home }));

/** The pairs of things, one of them fresh, whose discs touch. */
function overlapsIn(task: LayoutTask): string[] {
  const fresh = Object.entries(layOut(task)).map(([id, { x, y }]) => ({ id, x, y }));
  return fresh.flatMap((one, index) =>
    [...fresh.slice(index + 1), ...task.fixed]
      .filter((other) => Math.hypot(one.x - other.x, one.y - other.y) < 36)
      .map((other) => `${one.id} on ${other.id}`),
  );
}

const aCrowd = uniqueArray(
  record({ x: integer({ min: -12, max: 12 }), y: integer({ min: -12, max: 12 }) }),
  { selector: ({ x, y }) => `${x} ${y}`, maxLength: 80 },
);

describe("new things", () => {
  it("find free places, whatever stands there already, and what stands is not moved", () => {
    assert(
      property(aCrowd, integer({ min: 1, max: 30 }), (crowd, count) => {
        const fixed = crowd.map(({ x, y }, index) => ({
          id: `factor/o${index}`,
          x: x * 45,
          y: y * 45,
        }));
        const fresh = someFresh(count);
        const links = fresh.map(({ id }) => ({ from: "factor/o0", to: id }));
        const task = aTask({ fixed, fresh, links });
        expect(Object.keys(layOut(task)).toSorted()).toEqual(fresh.map(({ id }) => id).toSorted());
        expect(overlapsIn(task)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it("lie in the territory they are located in, and others keep out of it", () => {
    const fresh = [...someFresh(5, mexico.id), { id: "factor/elsewhere", home: null }];
    const task = aTask({ fresh, territories: [mexico], hub: { x: 200, y: 150 } });
    const places = layOut(task);
    const inside = Object.entries(places).filter(([, place]) => contains(mexico, place));
    expect(inside.map(([id]) => id).toSorted()).toEqual(someFresh(5).map(({ id }) => id));
  });

  it("go outside where their territory is full", () => {
    const small = { ...mexico, width: 90, height: 90 };
    const task = aTask({ fresh: someFresh(12, small.id), territories: [small] });
    expect(overlapsIn(task)).toEqual([]);
    expect(Object.keys(layOut(task))).toHaveLength(12);
  });

  it("keep off pills and beds", () => {
    const bed = { x: -30, y: -400, width: 60, height: 800 };
    const places = Object.values(layOut(aTask({ fresh: someFresh(8), taken: [bed] })));
    expect(places.filter((place) => contains(bed, place, 16))).toEqual([]);
  });

  it("stay near where they come from", () => {
    const places = Object.values(layOut(aTask({ fresh: someFresh(8), hub: { x: 900, y: 50 } })));
    const furthest = Math.max(...places.map(({ x, y }) => Math.hypot(x - 900, y - 50)));
    expect(furthest).toBeLessThan(400);
  });

  it("are laid out the same way each time", () => {
    const task = aTask({ fresh: someFresh(20), links: [{ from: "factor/f0", to: "factor/f1" }] });
    expect(layOut(task)).toEqual(layOut(task));
  });
});

it("lays out a whole graph that has no places yet, tied things nearer than others", () => {
  const fresh = someFresh(40);
  const links = fresh.slice(1).map(({ id }, index) => ({
    from: `factor/f${index % 2 === 0 ? 0 : 1}`,
    to: id,
  }));
  const task = aTask({ fresh, links });
  expect(overlapsIn(task)).toEqual([]);
});
