import { describe, expect, it } from "vitest";

import { fallbackIcon, iconPaths } from "../../../../client/canvas/look/icon-paths.ts";
import { pathsOf } from "../../../../client/canvas/look/icon-shapes.ts";
import { kinds } from "../../../../graph-seed/ontology/kinds.ts";

it("knows a picture of its own for each kind and each layer that flows lie in", () => {
  const flows = ["flask-conical", "pill", "crosshair", "banknote"];
  const wanted = Object.values(kinds)
    .map(({ icon }): string => icon)
    .concat(flows);
  expect(wanted.filter((icon) => iconPaths(icon) === fallbackIcon)).toEqual([]);
});

it("falls back to a dot in a circle", () => {
  expect(iconPaths("no-such-icon")).toEqual(fallbackIcon);
});

function holding(...node: unknown[]): readonly string[] | null {
  return pathsOf({ __iconData: { node } });
}

describe("the reading of an icon module", () => {
  it("turns each shape into a path", () => {
    const paths = holding(
      ["path", { d: "m1 2 3 4" }],
      ["circle", { cx: 5, cy: 6, r: 2 }],
      ["line", { x1: 1, y1: 2, x2: 3, y2: 4 }],
      ["rect", { x: 1, y: 2, width: 10, height: 8, rx: 2 }],
      ["polyline", { points: "1 2 3 4" }],
    );
    expect(paths).toEqual([
      "m1 2 3 4",
      "M3 6a2 2 0 1 0 4 0a2 2 0 1 0 -4 0z",
      "M1 2L3 4",
      "M3 2h6a2 2 0 0 1 2 2v4a2 2 0 0 1 -2 2h-6a2 2 0 0 1 -2 -2v-4a2 2 0 0 1 2 -2z",
      "M1 2 3 4",
    ]);
  });

  it("yields nothing where a shape is unknown or the drawing is gone", () => {
    expect([holding(["text", {}]), holding("path"), pathsOf({})]).toEqual([null, null, null]);
  });
});
