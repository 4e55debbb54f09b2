import { describe, expect, it } from "vitest";

import { currentLook, edgeLook } from "../../../../client/canvas/look/line-look.ts";
import { nodeLook } from "../../../../client/canvas/look/node-look.ts";
import { palettes } from "../../../../client/canvas/look/palette.ts";
import { aCurrent, aLine, aThing } from "../support/a-scene.ts";

const { light } = palettes;

describe("a thing", () => {
  const plain = {
    shape: "disc",
    radius: 16,
    fill: light.raised,
    line: light.ink,
    lineWidth: 1.3,
    dash: [],
    icon: "gauge",
    iconColour: light.ink,
    label: light.ink,
    ring: null,
    opacity: 1,
  };

  it("is ink on paper", () => {
    expect(nodeLook(aThing("a", 0, 0), light)).toEqual(plain);
  });

  it("has a broken outline while it is only proposed", () => {
    const look = nodeLook(aThing("a", 0, 0, { standing: "proposed", shape: "square" }), light);
    expect(look).toEqual({ ...plain, shape: "square", dash: [3, 3] });
  });

  it("is paper on ink when it is a criminal group", () => {
    const look = nodeLook(aThing("a", 0, 0, { kind: "CriminalGroup" }), light);
    expect(look).toEqual({ ...plain, fill: light.ink, iconColour: light.paper });
  });

  it("carries a ring when picked, outside of it, and stays as it is when near", () => {
    const ring = { radius: 21, line: 2, colour: light.focus };
    const look = (emphasis: "picked" | "near") => nodeLook(aThing("a", 0, 0, { emphasis }), light);
    expect([look("picked"), look("near")]).toEqual([{ ...plain, ring }, plain]);
  });

  it("carries that ring at the ends of a path, and is plain on its way", () => {
    const ring = { radius: 21, line: 2, colour: light.focus };
    const look = (emphasis: "end" | "lit") => nodeLook(aThing("a", 0, 0, { emphasis }), light);
    expect([look("end"), look("lit")]).toEqual([{ ...plain, ring }, plain]);
  });

  it("is faint when it is not the point", () => {
    const look = nodeLook(aThing("a", 0, 0, { emphasis: "dimmed" }), light);
    expect(look).toEqual({ ...plain, opacity: 0.22 });
  });
});

describe("a line", () => {
  it("has its layer's colour and a head", () => {
    expect(edgeLook(aLine("a", "b"), light)).toEqual({
      colour: light.cooperation,
      width: 1.3,
      dash: [],
      head: true,
      mark: false,
      opacity: 1,
    });
  });

  it("is dashed when hedged, marked when contested, headless when symmetric, broad when picked", () => {
    const edge = aLine("a", "b", {
      layer: null,
      hedged: true,
      contested: true,
      symmetric: true,
      emphasis: "picked",
    });
    expect(edgeLook(edge, light)).toEqual({
      colour: light.ink3,
      width: 2.4,
      dash: [5, 4],
      head: false,
      mark: true,
      opacity: 1,
    });
  });
});

it("is as broad on a path as it is when picked, a line and a current", () => {
  const [lit, picked] = (["lit", "picked"] as const).map((emphasis) => [
    edgeLook(aLine("a", "b", { emphasis }), light),
    currentLook(aCurrent("a", "b", { emphasis }), light),
  ]);
  expect(lit).toEqual(picked);
});

describe("a current", () => {
  it("has a bed as wide as its weight, and its layer's bead and icon", () => {
    expect(currentLook(aCurrent("a", "b"), light)).toEqual({
      colour: light.money,
      bed: { width: 16, opacity: 0.15 },
      core: 1.8,
      dash: [7, 5],
      bead: "double-chevron",
      pillLine: 1.4,
      icon: "banknote",
      opacity: 1,
    });
  });

  it("is broader and fuller when picked", () => {
    const { bed, core, pillLine } = currentLook(aCurrent("a", "b", { emphasis: "picked" }), light);
    expect({ bed, core, pillLine }).toEqual({
      bed: { width: 24, opacity: 0.3 },
      core: 2.6,
      pillLine: 2.4,
    });
  });

  it("has a bead of its own in each layer that flows lie in", () => {
    const layers = ["precursors", "drugs", "arms", "money"] as const;
    const beads = layers.map((layer) => currentLook(aCurrent("a", "b", { layer }), light).bead);
    expect(beads).toEqual(["ring", "chevron", "triangle", "double-chevron"]);
  });
});
