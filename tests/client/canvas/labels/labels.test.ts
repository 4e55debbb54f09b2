import { describe, expect, it } from "vitest";

import { drawingOf } from "../../../../client/canvas/drawing.ts";
import { placeLabels } from "../../../../client/canvas/labels/place-labels.ts";
import { wrap } from "../../../../client/canvas/labels/text.ts";
import type { SceneModel } from "../../../../client/canvas/scene.ts";
import { aLine, aScene, aThing, factor, measure } from "../support/a-scene.ts";

const width = (text: string) => text.length;

describe("a name in lines", () => {
  it("stays in one while it fits", () => {
    expect(wrap("Government of China", 30, 2, width)).toEqual(["Government of China"]);
  });

  it("breaks between words so that the lines are even", () => {
    expect(wrap("Economic and human costs for Mexico", 20, 2, width)).toEqual([
      "Economic and human",
      "costs for Mexico",
    ]);
  });

  it("breaks Chinese between its signs", () => {
    expect(wrap("哈利斯科新一代", 4, 2, width)).toEqual(["哈利斯", "科新一代"]);
  });

  it("is cut only where no break helps", () => {
    expect(wrap("Antidisestablishmentarianism", 10, 2, width)).toEqual(["Antidises…"]);
  });
});

function sidesIn(
  scene: Partial<SceneModel>,
  frame: Parameters<typeof placeLabels>[0]["frame"] = null,
) {
  const drawing = drawingOf(aScene(scene), 1, measure);
  const { nodes, edges } = drawing.scene;
  const labels = placeLabels({ drawing, measure, frame, nodes, edges: edges.keys() });
  return Object.fromEntries(
    nodes.map(({ id, name }) => {
      const placed = labels.get(id);
      return [name, placed ? sideOf(placed.rect) : "left out"];
    }),
  );
}

function sideOf({ x, y }: { readonly x: number; readonly y: number }): string {
  if (y > 0) return "below";
  if (x > 0) return "right";
  return x < -20 && y > -20 ? "left" : "above";
}

describe("a name", () => {
  it("stands below its thing", () => {
    expect(sidesIn({ nodes: [aThing("alone", 0, 0)] })).toEqual({ alone: "below" });
  });

  it("moves to the right when a thing stands below", () => {
    const nodes = [aThing("upper", 0, 0, { rank: { degree: 9, support: 0 } }), aThing("l", 0, 40)];
    expect(sidesIn({ nodes })).toMatchObject({ upper: "right" });
  });

  it("moves to the left when things stand below and to the right", () => {
    const nodes = [
      aThing("middle", 0, 0, { rank: { degree: 9, support: 0 } }),
      aThing("b", 0, 40),
      aThing("r", 46, 0),
    ];
    expect(sidesIn({ nodes })).toMatchObject({ middle: "left" });
  });

  it("moves off a line that runs through its place", () => {
    const nodes = [aThing("upper", 0, 0), aThing("b", 0, 200)];
    expect(sidesIn({ nodes, edges: [aLine("upper", "b")] })).toMatchObject({ upper: "right" });
  });

  it("keeps inside the frame", () => {
    const nodes = [aThing("edge of the frame", 0, 0)];
    const frame = { x: -200, y: -200, width: 400, height: 225 };
    expect(sidesIn({ nodes }, frame)).toEqual({ "edge of the frame": "right" });
  });

  it("is left out when there is no room, the least related first", () => {
    const ring = Array.from({ length: 12 }, (_, index) =>
      aThing(`n${index}`, 34 * Math.cos(index), 34 * Math.sin(index), {
        rank: { degree: index, support: 0 },
      }),
    );
    const placed = sidesIn({
      nodes: [...ring, aThing("the least of them", 0, 0, { rank: { degree: 0, support: 0 } })],
    });
    expect(placed["the least of them"]).toBe("left out");
    expect(placed["n11"]).not.toBe("left out");
  });

  it("comes before all others on the path in view", () => {
    const nodes = [
      aThing("much related", 0, 0, { rank: { degree: 99, support: 0 } }),
      aThing("on the path", 30, 0, { rank: { degree: 1, support: 0 }, emphasis: "lit" }),
    ];
    const drawing = drawingOf(aScene({ nodes }), 1, measure);
    const labels = placeLabels({ drawing, measure, frame: null, nodes, edges: [] });
    expect([...labels.keys()]).toEqual([factor("on-the-path"), factor("much-related")]);
  });

  it("keeps off what a relation of that path says", () => {
    const nodes = [aThing("left", -200, 0), aThing("right", 200, 0), aThing("l", 0, -44)];
    const sides = (emphasis: "normal" | "lit") =>
      sidesIn({ nodes, edges: [aLine("left", "right", { emphasis })] })["l"];
    expect([sides("normal"), sides("lit")]).toEqual(["below", "right"]);
  });

  it("goes by support among those equally related, then by id", () => {
    const blocked = [
      aThing("twin", 0, 0, { rank: { degree: 1, support: 10 }, id: factor("a") }),
      aThing("twin", 30, 0, { rank: { degree: 1, support: 90 }, id: factor("b") }),
    ];
    const drawing = drawingOf(aScene({ nodes: blocked }), 1, measure);
    const labels = placeLabels({ drawing, measure, frame: null, nodes: blocked, edges: [] });
    expect([...labels.keys()]).toEqual([factor("b"), factor("a")]);
  });
});

it("names five thousand things in a moment, all of them where there is room", () => {
  const nodes = Array.from({ length: 5000 }, (_, index) =>
    aThing(`thing number ${index}`, (index % 70) * 150, Math.floor(index / 70) * 70, {
      id: factor(`n${index}`),
      rank: { degree: index % 90, support: 0 },
    }),
  );
  const drawing = drawingOf(aScene({ nodes }), 1, measure);
  const start = performance.now();
  const labels = placeLabels({ drawing, measure, frame: null, nodes, edges: [] });
  expect(performance.now() - start).toBeLessThan(3000);
  expect(labels.size).toBe(5000);
});
