import { describe, expect, it } from "vitest";

import { drawingOf } from "../../../../client/canvas/drawing.ts";
import { placeLabels } from "../../../../client/canvas/labels/place-labels.ts";
import { createCrossing } from "../../../../client/canvas/stage/crossing.ts";
import {
  movingWith,
  moveScene,
  placesOf,
  shifted,
} from "../../../../client/canvas/stage/move-scene.ts";
import { placesInside, sightOf } from "../../../../client/canvas/stage/places.ts";
import { samePlaces } from "../../../../client/canvas/stage/same-places.ts";
import { aLand, aLine, aScene, aThing, factor, land, measure } from "../support/a-scene.ts";

const scene = aScene({
  territories: [aLand("home")],
  nodes: [aThing("in", 50, 50), aThing("out", 400, 50), aThing("far", 900, 900)],
  edges: [aLine("in", "out")],
});

describe("dragging", () => {
  it("moves a thing alone", () => {
    expect(movingWith(scene, factor("in"))).toEqual([factor("in")]);
  });

  it("moves with a territory all that lies in it", () => {
    expect(movingWith(scene, land("home"))).toEqual([land("home"), factor("in")]);
  });

  it("moves with a picked thing all that is picked", () => {
    const nodes = scene.nodes.map((node) =>
      node.id === factor("far") ? node : { ...node, emphasis: "picked" as const },
    );
    expect(movingWith({ ...scene, nodes }, factor("in"))).toEqual([factor("in"), factor("out")]);
  });

  it("puts things and territories where they were dragged, in whole units", () => {
    const places = placesOf(scene, [land("home"), factor("in")]);
    const moved = moveScene(scene, shifted(places, { x: 10.4, y: -5.2 }));
    expect(moved).toEqual({
      ...scene,
      territories: [aLand("home", { x: 10, y: -5 })],
      nodes: [aThing("in", 60, 45), ...scene.nodes.slice(1)],
    });
  });
});

describe("names keep their places", () => {
  it("when something is picked", () => {
    const nodes = scene.nodes.map((node) => ({ ...node, emphasis: "dimmed" as const }));
    expect(samePlaces(scene, { ...scene, nodes })).toBe(true);
  });

  it("but not when another path is in view", () => {
    const [first, ...others] = scene.nodes;
    const lit = { ...scene, nodes: [{ ...first, emphasis: "lit" as const }, ...others] };
    const edges = scene.edges.map((edge) => ({ ...edge, emphasis: "lit" as const }));
    expect([
      samePlaces(scene, lit as typeof scene),
      samePlaces(scene, { ...scene, edges }),
    ]).toEqual([false, false]);
  });

  it("but not when something has moved, come or gone", () => {
    const moved = { ...scene, nodes: [aThing("in", 51, 50), ...scene.nodes.slice(1)] };
    const others = [moved, { ...scene, nodes: [] }, { ...scene, edges: [] }];
    expect(others.map((other) => samePlaces(scene, other))).toEqual([false, false, false]);
  });
});

it("finds the things inside an outline", () => {
  const outline = [
    { x: 0, y: 0 },
    { x: 500, y: 0 },
    { x: 500, y: 100 },
    { x: 0, y: 100 },
  ];
  const drawing = drawingOf(scene, 1, measure);
  expect(placesInside(drawing, outline)).toEqual([factor("in"), factor("out")]);
});

it("keeps a thing in sight clear of the edges and with its name, a territory as it is", () => {
  const drawing = drawingOf(scene, 1, measure);
  const labels = placeLabels({ drawing, measure, frame: null, nodes: scene.nodes, edges: [] });
  const [field, body, name] = sightOf({ drawing, labels, zoom: 2 }, [land("home"), factor("out")]);
  expect([field, body]).toEqual([
    { x: 0, y: 0, width: 200, height: 100 },
    { x: 356, y: 6, width: 88, height: 88 },
  ]);
  expect(name).toMatchObject({ y: 70 });
});

it("knows which lines may cross a part, and drops none that does", () => {
  const crossing = createCrossing(drawingOf(scene, 1, measure));
  const parts = [
    { x: 200, y: 40, width: 20, height: 20 },
    { x: 200, y: 600, width: 20, height: 20 },
  ];
  expect([...parts.map(crossing), crossing(null)]).toEqual([[0], [], [0]]);
});
