import type { EntityId } from "../../../contract/ids.ts";
import type { Drawing } from "../drawing.ts";
import { rectOf } from "../geometry/bodies.ts";
import { middleOf } from "../geometry/shapes.ts";
import { edgeLook } from "../look/line-look.ts";
import { isRinged, isStrong } from "../look/node-look.ts";
import { dimmed } from "../look/sizes.ts";
import { laidOn, type Palette } from "../look/palette.ts";
import type { SceneEdge, SceneNode } from "../scene.ts";

/** A scene as bare numbers, for when there is too much of it to draw each thing by itself. */
export type FarScene = {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Indexes into x and y, two for each line, batched by how the lines look. */
  readonly lines: readonly FarBatch[];
  readonly dots: readonly FarBatch[];
};
export type FarBatch = {
  readonly colour: string;
  readonly inked: boolean;
  readonly indexes: Int32Array;
};

/** Turns a drawing into numbers. Lines run between middles. */
export function farScene({ scene, bodies, currents }: Drawing, palette: Palette): FarScene {
  const at = new Map<EntityId, number>();
  const [x, y]: [number[], number[]] = [[], []];
  const put = (id: EntityId, point: { readonly x: number; readonly y: number }) => {
    at.set(id, x.length);
    x.push(point.x);
    y.push(point.y);
  };
  for (const { id, position } of scene.nodes) put(id, position);
  for (const [id, body] of bodies) if (!at.has(id)) put(id, middleOf(rectOf(body)));
  for (const { current, pills } of currents) {
    const [first] = pills;
    if (first) put(current.id, middleOf(first.rect));
  }
  return {
    x: Float64Array.from(x),
    y: Float64Array.from(y),
    lines: batch(
      scene.edges,
      (edge) => lineKey(edge, palette),
      (edge) => ends(edge, at),
    ),
    dots: batch(
      scene.nodes,
      (node) => dotKey(node, palette),
      ({ id }) => [at.get(id) ?? -1],
    ),
  };
}

type Key = Omit<FarBatch, "indexes">;

function lineKey(edge: SceneEdge, palette: Palette): Key {
  const { colour, opacity } = edgeLook(edge, palette);
  const isPicked = isStrong(edge.emphasis);
  return { colour: laidOn(palette.canvas, colour, isPicked ? 1 : 0.65 * opacity), inked: isPicked };
}

function dotKey({ kind, emphasis }: SceneNode, palette: Palette): Key {
  return {
    colour: dotColour(emphasis, palette),
    inked: kind === "CriminalGroup" || isRinged(emphasis),
  };
}

function dotColour(emphasis: SceneNode["emphasis"], palette: Palette): string {
  if (isRinged(emphasis)) return palette.focus;
  return emphasis === "dimmed" ? laidOn(palette.canvas, palette.ink, dimmed) : palette.ink;
}

function ends({ from, to }: SceneEdge, at: ReadonlyMap<EntityId, number>): readonly number[] {
  const [a, b] = [at.get(from), at.get(to)];
  return a === undefined || b === undefined ? [] : [a, b];
}

function batch<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
  indexesOf: (item: Item) => readonly number[],
): readonly FarBatch[] {
  const found = new Map<string, { readonly key: Key; readonly indexes: number[] }>();
  for (const item of items) {
    const key = keyOf(item);
    const name = `${key.colour} ${key.inked}`;
    const there = found.get(name) ?? { key, indexes: [] };
    there.indexes.push(...indexesOf(item));
    found.set(name, there);
  }
  // What is picked comes last, and so lies on top.
  return [...found.values()]
    .map(({ key: { colour, inked }, indexes }) => {
      return { colour, inked, indexes: Int32Array.from(indexes) };
    })
    .toSorted((a, b) => Number(a.inked) - Number(b.inked));
}
