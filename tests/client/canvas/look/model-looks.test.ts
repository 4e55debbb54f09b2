import { describe, expect, it } from "vitest";

import { drawingOf } from "../../../../client/canvas/drawing.ts";
import { barsOf, signSpots } from "../../../../client/canvas/geometry/act-marks.ts";
import { reachOf } from "../../../../client/canvas/geometry/bodies.ts";
import { straight, trace } from "../../../../client/canvas/geometry/curve.ts";
import { contains, type Rect } from "../../../../client/canvas/geometry/shapes.ts";
import { hitTest } from "../../../../client/canvas/hit/hit-test.ts";
import { placeLabels } from "../../../../client/canvas/labels/place-labels.ts";
import { isRead } from "../../../../client/canvas/labels/reading-plates.ts";
import { edgeLook } from "../../../../client/canvas/look/line-look.ts";
import { nodeLook } from "../../../../client/canvas/look/node-look.ts";
import { palettes } from "../../../../client/canvas/look/palette.ts";
import type { SceneAct, Shape } from "../../../../client/canvas/scene.ts";
import { aLine, aScene, aThing, factor, measure } from "../support/a-scene.ts";

const { light } = palettes;
const pipe: SceneAct = { line: "pipe", sign: null, delayed: false, bend: 0, sentence: "A fills b" };
const link: SceneAct = { ...pipe, line: "link", sign: "+", bend: null };

function named(name: string, scale: number, shape: Shape = "stock") {
  const scene = aScene({ nodes: [aThing("a", 0, 0, { name, shape, layer: "arms" })] });
  const drawing = drawingOf(scene, scale, measure);
  return placeLabels({ drawing, measure, frame: null, nodes: scene.nodes, edges: [] }).get(
    factor("a"),
  );
}

function lies(inner: Rect, outer: Rect): boolean {
  const end = { x: inner.x + inner.width, y: inner.y + inner.height };
  return contains(outer, inner) && contains(outer, end);
}

const width = (acts: SceneAct, emphasis: "normal" | "lit") =>
  edgeLook(aLine("a", "b", { acts, emphasis }), light).width;

const read = (emphasis: "lit" | "picked") => isRead(aLine("a", "b", { acts: link, emphasis }));

describe("a variable", () => {
  it("is outlined in the colour of its layer, and in ink without one", () => {
    const look = (layer: "money" | null) =>
      nodeLook(aThing("a", 0, 0, { shape: "valve", layer }), light);
    expect([look("money").line, look(null).line]).toEqual([light.money, light.ink]);
    expect(look("money")).toMatchObject({ shape: "valve", radius: 13, lineWidth: 1.6 });
  });

  it("has its name in its box while it is a stock, however far out; a name that is no stock's is below", () => {
    const names = ["Precursors", "Other sources", "Expected need", "Retail stock"];
    for (const scale of [1, 1.3, 1.7, 2.2]) {
      const box = reachOf({ shape: "stock", position: { x: 0, y: 0 } }, scale);
      for (const name of names) {
        const rect = named(name, scale)?.rect;
        expect([name, scale, rect && lies(rect, box)]).toEqual([name, scale, true]);
      }
    }
    expect(named("Precursors", 2, "spot")?.rect.y).toBeGreaterThan(10);
  });

  it("gives the whole box to the name of a stock far out, and the picture a corner", () => {
    expect(named("Arms", 1)?.x).toBe(7);
    expect(named("Arms", 1.5)?.x).toBe(0);
  });

  it("is hit anywhere in its box while it is a stock", () => {
    const scene = aScene({ nodes: [aThing("a", 0, 0, { shape: "stock" })] });
    const drawing = drawingOf(scene, 1, measure);
    const at = (x: number, y: number) =>
      hitTest({ x, y }, { drawing, labels: new Map(), zoom: 1, finger: false })?.id;
    expect([at(50, 20), at(50, 40), at(74, 0)]).toEqual([factor("a"), undefined, undefined]);
    expect(reachOf({ shape: "stock", position: { x: 0, y: 0 } }, 1)).toMatchObject({ width: 120 });
  });
});

describe("a line of a model", () => {
  it("is wide where it is a pipe, and wider on the loop in view", () => {
    expect([width(pipe, "normal"), width(pipe, "lit")]).toEqual([9, 12]);
    expect([width(link, "normal"), width(link, "lit")]).toEqual([1.3, 2.4]);
  });

  it("keeps the bend it is given, and does without what the canvas would choose", () => {
    const nodes = [aThing("a", 0, 0), aThing("b", 200, 100)];
    const highest = (bend: number | null) => {
      const edges = [aLine("a", "b", { acts: { ...link, bend } })];
      const drawn = drawingOf(aScene({ nodes, edges }), 1, measure).edge(0);
      const off = (drawn?.path.points ?? []).map(({ x, y }) => (2 * y - x) / Math.sqrt(5));
      return Math.round(off.toSorted((p, q) => Math.abs(q) - Math.abs(p))[0] ?? 0);
    };
    // A bent line leaves its ends on the side that it bends to.
    expect([highest(0), highest(30), highest(-30)]).toEqual([0, 34, -34]);
  });

  it("has its sign beside its head and the bars of a delay across it", () => {
    const path = trace(straight({ x: 0, y: 0 }, { x: 100, y: 0 }), 20);
    expect(signSpots(path, 1)[0]).toEqual({ x: 85, y: -10 });
    expect(barsOf(path)).toEqual([
      [
        { x: 71.5, y: -8 },
        { x: 71.5, y: 8 },
      ],
      [
        { x: 76.5, y: -8 },
        { x: 76.5, y: 8 },
      ],
    ]);
  });

  it("says what it does where it is picked, and not for being on the loop in view", () => {
    expect([read("lit"), read("picked")]).toEqual([false, true]);
    expect(isRead(aLine("a", "b", { emphasis: "lit" }))).toBe(true);
  });
});
