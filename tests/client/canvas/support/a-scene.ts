import type {
  SceneCurrent,
  SceneEdge,
  SceneModel,
  SceneNode,
  SceneTerritory,
} from "../../../../client/canvas/scene.ts";
import { emptyScene } from "../../../../client/canvas/scene.ts";
import type { Measure } from "../../../../client/canvas/labels/text.ts";
import { EntityId, RelationId } from "../../../../contract/ids.ts";

export const factor = (slug: string) => EntityId.parse(`factor/${slug}`);
export const land = (slug: string) => EntityId.parse(`place/${slug}`);
export const flow = (slug: string) => EntityId.parse(`flow/${slug}`);
export const line = (slug: string) => RelationId.parse(`relation/${slug}`);

/** A plain thing at a place; its name is its slug. */
export function aThing(
  slug: string,
  x: number,
  y: number,
  more: Partial<SceneNode> = {},
): SceneNode {
  return {
    id: factor(slug.replaceAll(" ", "-")),
    kind: "Factor",
    icon: "gauge",
    shape: "disc",
    name: slug,
    position: { x, y },
    standing: "actual",
    hiddenNeighbours: 0,
    rank: { degree: 1, support: 50 },
    emphasis: "normal",
    ...more,
  };
}

/** A plain line from one thing to another. */
export function aLine(from: string, to: string, more: Partial<SceneEdge> = {}): SceneEdge {
  return {
    id: line(`${from}-${to}`),
    from: factor(from),
    to: factor(to),
    layer: "cooperation",
    reading: "influences",
    symmetric: false,
    hedged: false,
    contested: false,
    emphasis: "normal",
    ...more,
  };
}

/** A field 200 by 100, or as told. */
export function aLand(slug: string, more: Partial<SceneTerritory> = {}): SceneTerritory {
  return {
    id: land(slug),
    name: slug,
    x: 0,
    y: 0,
    width: 200,
    height: 100,
    label: "top",
    emphasis: "normal",
    ...more,
  };
}

/** A current from one field to another. */
export function aCurrent(from: string, to: string, more: Partial<SceneCurrent> = {}): SceneCurrent {
  return {
    id: flow(`${from}-${to}`),
    layer: "money",
    name: "Proceeds",
    note: null,
    weight: 16,
    hedged: false,
    contested: false,
    legs: [{ from: land(from), to: land(to) }],
    hiddenNeighbours: 0,
    rank: { degree: 2, support: 50 },
    emphasis: "normal",
    ...more,
  };
}

export function aScene(more: Partial<SceneModel>): SceneModel {
  return { ...emptyScene, ...more };
}

/**
 * About as wide as Inter sets Latin text, a little on the wide side: what fits here fits on the
 * page.
 */
export const measure: Measure = (text, size, weight) => {
  const signs = Array.from(text, (sign) => {
    if (/[iljtfr.,'’() -]/u.test(sign)) return 0.36;
    if (/[mwMW]/u.test(sign)) return 0.86;
    return /[A-Z]/u.test(sign) ? 0.7 : 0.6;
  });
  return signs.reduce((sum, share) => sum + share, 0) * size * (weight > 600 ? 1.04 : 1);
};
