import { expect, it } from "vitest";

import { type Drawing, drawingOf } from "../../../../client/canvas/drawing.ts";
import { spotAt } from "../../../../client/canvas/geometry/curve.ts";
import { around, contains, meet, type Rect } from "../../../../client/canvas/geometry/shapes.ts";
import { at, type Labels, placeLabels } from "../../../../client/canvas/labels/place-labels.ts";
import { label as size, thing } from "../../../../client/canvas/look/sizes.ts";
import { visiblePart } from "../../../../client/canvas/paint/frame.ts";
import { fitting, textScale, wholeOf } from "../../../../client/canvas/stage/view.ts";
import { measure } from "../support/a-scene.ts";
import { theFirstView } from "../support/first-view.ts";

type Named = { readonly what: string; readonly rect: Rect };
type Seen = {
  readonly drawing: Drawing;
  readonly labels: Labels;
  readonly frame: Rect;
  readonly zoom: number;
};

/** The room that panels leave the canvas on the two screens the first view must hold on. */
const screens = [
  { screen: "1440 by 900", width: 816, height: 820 },
  { screen: "1024 by 768", width: 496, height: 688 },
];

function look({ width, height }: { readonly width: number; readonly height: number }): Seen {
  const scene = theFirstView();
  const whole = wholeOf(drawingOf(scene, 1, measure));
  if (!whole) throw new Error("the first view is empty");
  const view = fitting(whole, { width, height });
  const drawing = drawingOf(scene, textScale(view.zoom), measure);
  const frame = visiblePart({ ...view, width, height });
  const edges = scene.edges.keys();
  const labels = placeLabels({ drawing, measure, frame, nodes: scene.nodes, edges });
  return { drawing, labels, frame, zoom: view.zoom };
}

function namesIn({ drawing, labels }: Seen): readonly Named[] {
  return drawing.scene.nodes.flatMap(({ id, position }) => {
    const placed = labels.get(id);
    return placed ? [{ what: id, rect: at(placed.rect, position) }] : [];
  });
}

function obstaclesIn({ drawing }: Seen): readonly Named[] {
  return [
    ...drawing.scene.nodes.map(({ id, position }) => ({
      what: `thing ${id}`,
      rect: around(position, thing.radius),
    })),
    ...drawing.territories.map(({ name }) => ({ what: `land ${name.text}`, rect: name.rect })),
    ...drawing.currents.flatMap(({ current, legs, pills }) => [
      ...pills.map(({ rect }) => ({ what: `pill ${current.id}`, rect })),
      ...pills.flatMap(({ note }) =>
        note ? [{ what: `note ${note.text}`, rect: note.rect }] : [],
      ),
      ...legs.flatMap(({ path }) =>
        Array.from({ length: 50 }, (_, step) => ({
          what: `bed ${current.id}`,
          rect: around(spotAt(path, (path.length * step) / 49), current.weight / 2),
        })),
      ),
    ]),
  ];
}

it.each(screens)("sets every name of the first view at $screen", (screen) => {
  const seen = look(screen);
  const left = seen.drawing.scene.nodes.filter(({ id }) => !seen.labels.has(id));
  expect(left.map(({ name }) => name)).toEqual([]);
});

it.each(screens)("lets no name touch anything at $screen", (screen) => {
  const seen = look(screen);
  const names = namesIn(seen);
  const obstacles = [...names, ...obstaclesIn(seen)];
  const touching = names.flatMap(({ what, rect }) =>
    obstacles
      .filter((other) => other.what !== what && other.what !== `thing ${what}`)
      .filter((other) => meet(rect, other.rect))
      .map((other) => `${what} on ${other.what}`),
  );
  expect(touching).toEqual([]);
});

it.each(screens)("clips nothing at $screen", (screen) => {
  const seen = look(screen);
  const all = [...namesIn(seen), ...obstaclesIn(seen)];
  const clipped = all.filter(
    ({ rect }) =>
      !contains(seen.frame, rect) ||
      !contains(seen.frame, { x: rect.x + rect.width, y: rect.y + rect.height }),
  );
  expect(clipped.map(({ what }) => what)).toEqual([]);
});

it.each(screens)("keeps pills off each other and off things at $screen", (screen) => {
  const { drawing } = look(screen);
  const pills = drawing.currents.flatMap(({ current, pills: its }) =>
    its.map(({ rect }, index) => ({ what: `${current.id} ${index}`, rect })),
  );
  const things = drawing.scene.nodes.map(({ id, position }) => ({
    what: id,
    rect: around(position, thing.radius),
  }));
  const touching = pills.flatMap(({ what, rect }) =>
    [...pills, ...things]
      .filter((other) => other.what !== what && meet(rect, other.rect))
      .map((other) => `${what} on ${other.what}`),
  );
  expect(touching).toEqual([]);
});

it.each(screens)("shrinks no type under 11 pixels at $screen", (screen) => {
  const { drawing, zoom } = look(screen);
  expect(size.size * drawing.scale * zoom).toBeGreaterThanOrEqual(11);
});

it.each(screens)("sets the same names at the same places each time at $screen", (screen) => {
  expect(look(screen).labels).toEqual(look(screen).labels);
});

function namesWith(selection: readonly string[]): Labels {
  const scene = theFirstView(selection);
  const drawing = drawingOf(scene, 1, measure);
  const { nodes } = scene;
  return placeLabels({ drawing, measure, frame: null, nodes, edges: scene.edges.keys() });
}

it("moves no name when something is picked", () => {
  expect(namesWith(["place/china", "criminal-group/sinaloa"])).toEqual(namesWith([]));
});
