import { describe, expect, it } from "vitest";

import {
  cameraOf,
  fitting,
  isAlike,
  textScale,
  viewBetween,
  viewOf,
  zoomedAt,
} from "../../../../client/canvas/stage/view.ts";
import { factorOf } from "../../../../client/canvas/stage/wheel.ts";

const size = { width: 800, height: 600 };
const middle = { x: 400, y: 300 };

describe("a view", () => {
  it("is a camera and back", () => {
    const camera = { x: 120, y: -40, zoom: 1.5 };
    expect(cameraOf(viewOf(camera, size), size)).toEqual(camera);
  });

  it("fits a part with room around it, about its middle", () => {
    const view = fitting({ x: 0, y: 0, width: 764, height: 100 }, size);
    expect(view).toEqual({ zoom: 1, pan: { x: 18, y: 250 } });
  });

  it("comes no nearer than is calm", () => {
    expect(fitting({ x: 0, y: 0, width: 10, height: 10 }, size).zoom).toBe(1.25);
  });

  it("zooms about a point of the screen, within bounds", () => {
    const view = { zoom: 1, pan: { x: 0, y: 0 } };
    expect(zoomedAt(view, 2, { x: 100, y: 50 })).toEqual({ zoom: 2, pan: { x: -100, y: -50 } });
    expect(
      [zoomedAt(view, 100, middle), zoomedAt(view, 0.0001, middle)].map(({ zoom }) => zoom),
    ).toEqual([4, 0.05]);
  });

  it("is like another where nobody could tell them apart", () => {
    const view = { zoom: 1, pan: { x: 10, y: 20 } };
    expect(isAlike(view, { zoom: 1.01, pan: { x: 14, y: 15 } })).toBe(true);
    expect(isAlike(view, { ...view, zoom: 0.97 })).toBe(false);
    expect(isAlike(view, { ...view, pan: { x: 10, y: 40 } })).toBe(false);
  });

  it("goes from one to another and ends there", () => {
    const [from, to] = [
      viewOf({ x: 0, y: 0, zoom: 1 }, size),
      viewOf({ x: 90, y: 9, zoom: 2 }, size),
    ];
    expect([viewBetween(from, to, 0), viewBetween(from, to, 1)]).toEqual([from, to]);
  });
});

describe("the size of names", () => {
  it("is never under 11 pixels nor far over 16 on screen", () => {
    const zooms = Array.from({ length: 60 }, (_, index) => 0.05 * 1.08 ** index);
    const sizes = zooms.map((zoom) => 12.5 * textScale(zoom) * zoom);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11 - 1e-6);
    expect(Math.max(...sizes)).toBeLessThan(16.6);
  });

  it("is that of the look about life size", () => {
    expect([0.9, 1, 1.2].map(textScale)).toEqual([1, 1, 1]);
  });
});

function turn(deltaY: number): number {
  return factorOf({ deltaY, deltaMode: 0, ctrlKey: false });
}

it("takes a turn of the wheel as so much nearer or further, and never as a leap", () => {
  expect(turn(-100) * turn(100)).toBeCloseTo(1);
  expect([turn(-100) > 1, turn(100_000) > 0.5]).toEqual([true, true]);
});
