import { describe, expect, it } from "vitest";

import { drawingOf } from "../../../../client/canvas/drawing.ts";
import { distanceTo, pointOf } from "../../../../client/canvas/geometry/curve.ts";
import { edgeCurve } from "../../../../client/canvas/geometry/edge-curve.ts";
import { touchOf } from "../../../../client/canvas/geometry/ends.ts";
import type { SceneModel } from "../../../../client/canvas/scene.ts";
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

const disc = (x: number, y: number) => ({ kind: "disc", x, y, radius: 16 }) as const;
const rect = { x: 100, y: 100, width: 60, height: 28 };

function drawn(scene: Partial<SceneModel>) {
  const drawing = drawingOf(aScene(scene), 1, measure);
  return drawing.scene.edges.map((_, index) => {
    const edge = drawing.edge(index);
    if (!edge) throw new Error("an end is missing");
    return edge;
  });
}

describe("where a line ends", () => {
  it("touches a disc on the way to the other end", () => {
    expect(touchOf(disc(0, 0), { x: 100, y: 0 }, 3)).toEqual({ x: 19, y: 0 });
  });

  it("touches the side of a pill or a square", () => {
    expect(touchOf({ kind: "pill", rect }, { x: 130, y: 0 }, 2)).toEqual({ x: 130, y: 98 });
    expect(touchOf({ kind: "square", rect }, { x: 400, y: 114 }, 2)).toEqual({ x: 162, y: 114 });
  });

  it("touches a field at the nearest point of its border, from without and from within", () => {
    const field = { kind: "field", rect: { x: 0, y: 0, width: 200, height: 100 } } as const;
    expect(touchOf(field, { x: 60, y: 300 }, 3)).toEqual({ x: 60, y: 103 });
    expect(touchOf(field, { x: 60, y: 90 }, 3)).toEqual({ x: 60, y: 97 });
  });

  it("is no end where the other thing is missing", () => {
    const scene = aScene({ nodes: [aThing("a", 0, 0)], edges: [aLine("a", "b")] });
    expect(drawingOf(scene, 1, measure).edge(0)).toBeNull();
  });

  it("is the pill of a current", () => {
    const scene = {
      territories: [aLand("north"), aLand("south", { y: 400 })],
      currents: [aCurrent("north", "south")],
      nodes: [aThing("a", 400, 250)],
      edges: [aLine("a", "b", { to: flow("north-south") })],
    };
    const { end } = drawn(scene)[0]?.curve ?? {};
    const [pill] = drawingOf(aScene(scene), 1, measure).currents[0]?.pills ?? [];
    const right = pill ? pill.rect.x + pill.rect.width : 0;
    expect(Math.abs((end?.x ?? 0) - right)).toBeLessThan(6);
  });

  it("is the border of a territory", () => {
    const [edge] = drawn({
      territories: [aLand("home")],
      nodes: [aThing("a", 60, 300)],
      edges: [aLine("a", "b", { to: land("home") })],
    });
    expect(edge?.curve.end).toEqual({ x: 60, y: 103 });
  });
});

describe("the way of a line", () => {
  it("is straight where its ends stand upright above each other", () => {
    const { start, end } = edgeCurve(disc(0, 0), disc(0, 200), 0);
    expect([start, end]).toEqual([
      { x: 0, y: 17 },
      { x: 0, y: 181 },
    ]);
  });

  it("passes by a thing that stands between its ends", () => {
    const [edge] = drawn({
      nodes: [aThing("a", 0, 0), aThing("b", 300, 0), aThing("c", 150, 0)],
      edges: [aLine("a", "b")],
    });
    expect(edge && distanceTo(edge.path, { x: 150, y: 0 })).toBeGreaterThan(16);
  });

  it("fans out by nine units where several join the same two things, whichever way they point", () => {
    const edges = drawn({
      nodes: [aThing("a", 0, 0), aThing("b", 300, 0)],
      edges: [
        aLine("a", "b", { id: line("one") }),
        aLine("b", "a", { id: line("two") }),
        aLine("a", "b", { id: line("three") }),
      ],
    });
    const middles = edges.map(({ curve }) => pointOf(curve, 0.5).y).toSorted((a, b) => a - b);
    const gaps = middles.slice(1).map((y, index) => y - (middles[index] ?? 0));
    expect(gaps.map((gap) => Math.abs(gap - 9) < 1.5)).toEqual([true, true]);
  });

  it("loops above a thing that relates to itself", () => {
    const [edge] = drawn({
      nodes: [aThing("a", 0, 0)],
      edges: [aLine("a", "a", { to: factor("a") })],
    });
    const top = Math.min(...(edge?.path.points ?? []).map(({ y }) => y));
    expect(top).toBeLessThan(-30);
  });
});
