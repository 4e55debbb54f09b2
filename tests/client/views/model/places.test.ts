import { describe, expect, it } from "vitest";

import { type Drawing, drawingOf } from "../../../../client/canvas/drawing.ts";
import { reachOf } from "../../../../client/canvas/geometry/bodies.ts";
import { spotAt } from "../../../../client/canvas/geometry/curve.ts";
import { around, contains, meet, type Rect } from "../../../../client/canvas/geometry/shapes.ts";
import { at, placeLabels } from "../../../../client/canvas/labels/place-labels.ts";
import { fitting, textScale, wholeOf } from "../../../../client/canvas/stage/view.ts";
import { visiblePart } from "../../../../client/canvas/paint/frame.ts";
import { variableId } from "../../../../client/views/model/scene-ids.ts";
import { sceneOfModel } from "../../../../client/views/model/scene-of-model.ts";
import { act } from "../../../../client/canvas/look/sizes.ts";
import type { Model } from "../../../../contract/dynamics/model.ts";
import type { Point } from "../../../../contract/scene.ts";
import { measure } from "../../canvas/support/a-scene.ts";
import { servedModels } from "../../support/a-simulator.ts";

type Named = { readonly what: string; readonly rect: Rect };
type Seen = { readonly drawing: Drawing; readonly names: readonly Named[] };
type Size = { readonly width: number; readonly height: number };

/** The room that panels leave the canvas on the two screens a model must hold on. */
const screens = [
  { screen: "1440 by 900", size: { width: 816, height: 728 } },
  { screen: "1024 by 768", size: { width: 496, height: 596 } },
];
const views = servedModels.flatMap((model) =>
  screens.map(({ screen, size }) => ({ screen, size, name: model.name, model })),
);

function look(model: Model, { width, height }: Size): Seen {
  const scene = sceneOfModel(model, { loop: null, picked: null }, {});
  const whole = wholeOf(drawingOf(scene, 1, measure));
  if (!whole) throw new Error("the model is empty");
  const view = fitting(whole, { width, height });
  const drawing = drawingOf(scene, textScale(view.zoom), measure);
  const frame = visiblePart({ ...view, width, height });
  const labels = placeLabels({
    drawing,
    measure,
    frame,
    nodes: scene.nodes,
    edges: scene.edges.keys(),
  });
  const names = scene.nodes.flatMap(({ id, position }) => {
    const placed = labels.get(id);
    return placed ? [{ what: id, rect: at(placed.rect, position) }] : [];
  });
  return { drawing, names };
}

/** Along each line at short steps; what touches a name, and what runs through another's body. */
function crossedBy({ drawing, names }: Seen): readonly string[] {
  const bodies = drawing.scene.nodes.map((node) => ({
    what: node.id,
    rect: reachOf(node, drawing.scale),
  }));
  const crossed = drawing.scene.edges.flatMap(({ id, from, to, acts }, index) => {
    const path = drawing.edge(index)?.path;
    if (!path) return [`${id} is not drawn`];
    const steps = Array.from({ length: 60 }, (_, step) => spotAt(path, (path.length * step) / 59));
    const others = bodies.filter(({ what }) => what !== from && what !== to);
    const signed = acts?.sign ? drawing.signs().get(id) : undefined;
    const sign = signed ? [around(signed, 4)] : [];
    return [
      ...hit(names, (rect) => steps.some((spot) => contains(rect, spot, -1))),
      ...hit(others, (rect) => steps.some((spot) => contains(rect, spot, -1))),
      ...hit(names, (rect) => sign.some((one) => meet(one, rect))),
    ].map((what) => `${id} crosses ${what}`);
  });
  return [...new Set(crossed)];
}

/** Signs whose strokes meet, or that have no place. */
function touchingSigns({ drawing }: Seen): readonly string[] {
  const { scene, scale, signs } = drawing;
  const signed = scene.edges.filter(({ acts }) => acts?.sign).map(({ id }) => id);
  const placed = signed.map((id) => ({ id, at: signs().get(id) }));
  const missing = placed.filter(({ at: there }) => !there).map(({ id }) => `${id} has no sign`);
  const touching = placed.flatMap(({ id, at: one }, index) =>
    placed
      .slice(index + 1)
      .filter(({ at: other }) => one && other && meet(strokes(one, scale), strokes(other, scale)))
      .map((other) => `${id} touches ${other.id}`),
  );
  return [...missing, ...touching];
}

/** What the strokes of a sign take of the field that it is set in. */
function strokes(middle: Point, scale: number): Rect {
  return around(middle, act.text * scale * 0.3);
}

function coveredByClouds({ drawing, names }: Seen): readonly string[] {
  const bodies = drawing.scene.nodes.map((node) => ({
    what: node.id,
    rect: reachOf(node, drawing.scale),
  }));
  const signs = [...drawing.signs()].map(([what, spot]) => ({ what, rect: around(spot, 4) }));
  const clouds = drawing.clouds.map(({ cloud, rect }) => ({ what: cloud.valve, rect }));
  return clouds.flatMap(({ what, rect }, index) =>
    hit([...bodies, ...names, ...signs, ...clouds.slice(index + 1)], (one) => meet(rect, one)).map(
      (other) => `the cloud of ${what} covers ${other}`,
    ),
  );
}

function holds(outer: Rect, { x, y, width, height }: Rect): boolean {
  return contains(outer, { x, y }) && contains(outer, { x: x + width, y: y + height });
}

function hit(named: readonly Named[], isHit: (rect: Rect) => boolean): readonly string[] {
  return named.filter(({ rect }) => isHit(rect)).map(({ what }) => what);
}

describe("where a model's variables stand", () => {
  it("is stated for every one that moves, and for no other", () => {
    for (const { variables, presented } of servedModels) {
      const moving = variables.filter(({ kind }) => kind !== "fixed").map(({ id }) => id);
      expect(Object.keys(presented.places).toSorted()).toEqual(moving.toSorted());
    }
  });

  it.each(views)("leaves room for every name of $name at $screen", ({ model, size }) => {
    const { names } = look(model, size);
    const named = new Set<string>(names.map(({ what }) => what));
    const missing = Object.keys(model.presented.places).filter((id) => !named.has(variableId(id)));
    expect(missing).toEqual([]);
  });

  it.each(views)("sets every sign of $name apart at $screen", ({ model, size }) => {
    expect(touchingSigns(look(model, size))).toEqual([]);
  });

  it.each(views)("has each stock of $name hold its own name at $screen", ({ model, size }) => {
    const { drawing, names } = look(model, size);
    const outside = drawing.scene.nodes.filter((node) => {
      const rect = names.find(({ what }) => what === node.id)?.rect;
      return node.shape === "stock" && !(rect && holds(reachOf(node, drawing.scale), rect));
    });
    expect(outside.map(({ id }) => id)).toEqual([]);
  });

  it.each(views)("sets the clouds of $name off things, names and signs at $screen", (view) => {
    expect(coveredByClouds(look(view.model, view.size))).toEqual([]);
  });

  it.each(views)("lets no line of $name cross a name at $screen", ({ model, size }) => {
    expect(crossedBy(look(model, size))).toEqual([]);
  });
});
