import { describe, expect, it } from "vitest";

import { drawingOf } from "../../../../client/canvas/drawing.ts";
import { hitTest, thingsIn } from "../../../../client/canvas/hit/hit-test.ts";
import { placeLabels } from "../../../../client/canvas/labels/place-labels.ts";
import {
  aCurrent,
  aLand,
  aLine,
  aScene,
  aThing,
  factor,
  flow,
  land,
  line,
  measure,
} from "../support/a-scene.ts";

const scene = aScene({
  territories: [aLand("north"), aLand("south", { y: 400 })],
  currents: [aCurrent("north", "south")],
  nodes: [aThing("a", 60, 60), aThing("b", 400, 60), aThing("c", 400, 300)],
  edges: [aLine("b", "c")],
});
const drawing = drawingOf(scene, 1, measure);
const labels = placeLabels({ drawing, measure, frame: null, nodes: scene.nodes, edges: [0] });

function at(x: number, y: number, more: { zoom?: number; finger?: boolean } = {}) {
  return hitTest({ x, y }, { drawing, labels, zoom: 1, finger: false, ...more });
}

describe("what lies under the pointer", () => {
  it("is a thing, over the territory it lies in", () => {
    expect(at(70, 60)).toEqual({ id: factor("a"), hold: "drag" });
  });

  it("is a thing by its name", () => {
    expect(at(400, 328)).toEqual({ id: factor("c"), hold: "drag" });
  });

  it("is a line, a few pixels beside it at any zoom", () => {
    const hit = { id: line("b-c"), hold: "pan" };
    expect([at(405, 180), at(412, 180, { zoom: 0.5 }), at(412, 180)]).toEqual([hit, hit, null]);
  });

  it("is a line, further beside it for a finger", () => {
    expect(at(415, 180, { finger: true })).toEqual({ id: line("b-c"), hold: "pan" });
  });

  it("is a current, by its pill and by its bed", () => {
    const hit = { id: flow("north-south"), hold: "pan" };
    expect([at(120, 250), at(106, 150)]).toEqual([hit, hit]);
  });

  it("is a territory, held for dragging by its name and border, for panning elsewhere", () => {
    const [name, border, field] = [at(25, 22), at(198, 50), at(150, 50)];
    const held = { id: land("north"), hold: "drag" };
    expect([name, border, field]).toEqual([held, held, { ...held, hold: "pan" }]);
  });

  it("is the ground where nothing is", () => {
    expect(at(-300, -300)).toBeNull();
  });
});

it("finds the things and currents in a box", () => {
  const box = { x: 0, y: 0, width: 450, height: 280 };
  expect(thingsIn(box, drawing)).toEqual([factor("a"), factor("b"), flow("north-south")]);
});
