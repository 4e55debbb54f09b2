import { describe, expect, it } from "vitest";

import { beadsAlong } from "../../../../client/canvas/geometry/beads.ts";
import { borderLine } from "../../../../client/canvas/geometry/borders.ts";
import { distanceTo, spotAt, straight, trace } from "../../../../client/canvas/geometry/curve.ts";
import { doorAt, facingGates } from "../../../../client/canvas/geometry/gates.ts";
import { legCurve } from "../../../../client/canvas/geometry/leg-curve.ts";

const box = (x: number, y: number, width: number, height: number) => ({ x, y, width, height });
const path = trace(straight({ x: 0, y: 0 }, { x: 200, y: 0 }), 20);

describe("a walk along a curve", () => {
  it("knows how long it is and where it has come to", () => {
    expect(path.length).toBeCloseTo(200);
    const spots = [0, 50, 200].map((distance) => spotAt(path, distance));
    expect(spots.map(({ x, angle }) => [Math.round(x), angle])).toEqual([
      [0, 0],
      [50, 0],
      [200, 0],
    ]);
  });

  it("knows how far off a point lies", () => {
    const points = [
      { x: 100, y: 7 },
      { x: -3, y: 4 },
    ];
    expect(points.map((point) => distanceTo(path, point))).toEqual([7, 5]);
  });
});

describe("gates", () => {
  it("lie on their side, and lead out of the field", () => {
    const doors = (["top", "right", "bottom", "left"] as const).map((side) =>
      doorAt(box(10, 20, 100, 50), { side, at: 0.25 }),
    );
    expect(doors).toEqual([
      { x: 35, y: 20, outward: { x: 0, y: -1 } },
      { x: 110, y: 32.5, outward: { x: 1, y: 0 } },
      { x: 35, y: 70, outward: { x: 0, y: 1 } },
      { x: 10, y: 32.5, outward: { x: -1, y: 0 } },
    ]);
  });

  it("face each other where none are named, side by side where several run", () => {
    const [north, south] = [box(0, 0, 200, 100), box(100, 300, 200, 100)];
    expect(facingGates(north, south, 0)).toEqual({
      exit: { side: "bottom", at: 0.75 },
      enter: { side: "top", at: 0.25 },
    });
    expect(facingGates(south, north, 20)).toEqual({
      exit: { side: "top", at: 0.35 },
      enter: { side: "bottom", at: 0.85 },
    });
  });

  it("open sideways to what lies beside", () => {
    const gates = facingGates(box(0, 0, 100, 100), box(300, 0, 100, 100), 0);
    expect(gates).toEqual({ exit: { side: "right", at: 0.5 }, enter: { side: "left", at: 0.5 } });
  });
});

describe("the way of a current", () => {
  it("runs straight between doors that face each other", () => {
    const exit = doorAt(box(0, 0, 100, 100), { side: "bottom", at: 0.5 });
    const enter = doorAt(box(0, 300, 100, 100), { side: "top", at: 0.5 });
    const xs = trace(legCurve(exit, enter), 10).points.map(({ x }) => Math.round(x));
    expect(new Set(xs)).toEqual(new Set([50]));
  });

  it("leaves and enters at a right angle when it turns a corner", () => {
    const exit = doorAt(box(300, 0, 100, 100), { side: "left", at: 0.5 });
    const enter = doorAt(box(0, 200, 100, 100), { side: "top", at: 0.5 });
    const { start, out, into, end } = legCurve(exit, enter);
    expect({ leaves: out.y - start.y, enters: into.x - end.x }).toEqual({ leaves: 0, enters: 0 });
    expect([out.x < start.x, into.y < end.y]).toEqual([true, true]);
  });
});

describe("beads", () => {
  it("lie 30 to 34 units apart, face downstream and keep clear of the head", () => {
    const beads = beadsAlong(path);
    const gaps = beads.slice(1).map(({ x }, index) => x - (beads[index]?.x ?? 0));
    expect(beads.length).toBe(5);
    expect(gaps.every((gap) => gap >= 30 - 1e-6 && gap <= 34 + 1e-6)).toBe(true);
    expect(beads.every(({ x, angle }) => x < 200 - 13 && angle === 0)).toBe(true);
  });

  it("are left out where there is no room for one", () => {
    expect(beadsAlong(trace(straight({ x: 0, y: 0 }, { x: 40, y: 0 }), 10))).toEqual([]);
  });
});

describe("a common border", () => {
  it("runs half-way between two fields, as long as they face each other", () => {
    expect(borderLine(box(0, 0, 200, 100), box(50, 200, 300, 100))).toEqual([
      { x: 50, y: 150 },
      { x: 200, y: 150 },
    ]);
    expect(borderLine(box(200, 0, 100, 100), box(0, 20, 100, 200))).toEqual([
      { x: 150, y: 20 },
      { x: 150, y: 100 },
    ]);
  });
});
