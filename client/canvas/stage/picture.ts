import { type Drawing, drawingOf } from "../drawing.ts";
import type { DrawnEdge } from "../geometry/draw-edges.ts";
import { contains, grown, type Rect } from "../geometry/shapes.ts";
import { byRank, type Labels, placeLabels } from "../labels/place-labels.ts";
import type { Measure } from "../labels/text.ts";
import { far } from "../look/sizes.ts";
import type { NearPart } from "../paint/paint-picture.ts";
import { emptyScene, type SceneModel, type SceneNode } from "../scene.ts";
import { createCrossing, type Crossing } from "./crossing.ts";
import { samePlaces } from "./same-places.ts";
import { textScale } from "./view.ts";

/** The scene being shown, with its shapes and names worked out as far as they are needed. */
export type Picture = {
  readonly show: (scene: SceneModel) => void;
  /** Things on the move: their shapes follow at once, names stay beside them till they rest. */
  readonly follow: (scene: SceneModel) => void;
  readonly at: (zoom: number) => Drawing;
  readonly labels: () => Labels;
  /** What is on screen and how near; null when there is too much of it to draw each thing. */
  readonly nearPart: (seen: Rect, zoom: number) => NearPart | null;
  /** Sets the names for what is on screen, once it has come to rest. */
  readonly settle: (seen: Rect, zoom: number) => void;
  /** Forgets all widths and shapes: the typeface has come. */
  readonly reset: () => void;
};

const mostFarNames = 60;

export function createPicture(measure: Measure): Picture {
  let scene = emptyScene;
  let drawing: Drawing | null = null;
  let labels: Labels = new Map();
  let namedAt: string | null = null;
  let crossing: Crossing | null = null;

  const at = (zoom: number): Drawing => {
    const scale = textScale(zoom);
    if (!drawing || drawing.scale !== scale) {
      drawing = drawingOf(scene, scale, measure, drawing);
    }
    return drawing;
  };
  const crossingIn = (now: Drawing): Crossing => (crossing ??= createCrossing(now));
  const change = (next: SceneModel): void => {
    scene = next;
    drawing = null;
    crossing = null;
  };
  const settle = (seen: Rect, zoom: number): void => {
    const now = at(zoom);
    // Panning a small picture moves no name.
    const place = isSmall(scene) ? "" : `${seen.x} ${seen.y}`;
    const key = `${zoom} ${seen.width} ${seen.height} ${place}`;
    if (key === namedAt) return;
    namedAt = key;
    labels = namesFor(now, { seen, zoom, measure, crossing: crossingIn(now) });
  };
  return {
    show: (next) => {
      if (!samePlaces(scene, next)) namedAt = null;
      change(next);
    },
    follow: change,
    at,
    settle,
    labels: () => labels,
    nearPart: (seen, zoom) => nearPart(at(zoom), { seen, zoom, crossing: crossingIn(at(zoom)) }),
    reset: () => {
      drawing = null;
      namedAt = null;
    },
  };
}

function isSmall({ nodes }: SceneModel): boolean {
  return nodes.length <= far.things;
}

type Part = { readonly seen: Rect; readonly zoom: number; readonly crossing: Crossing };

/** In a large picture only a small part is drawn in full: each mark of it costs ten times a dot. */
const mostNear = { nodes: 300, edges: 600 } as const;

function nearPart(drawing: Drawing, { seen, zoom, crossing }: Part): NearPart | null {
  const { scene, edge } = drawing;
  if (zoom < far.zoom) return null;
  const nodes = scene.nodes.filter(({ position }) => contains(seen, position, 24));
  const isLarge = !isSmall(scene);
  if (isLarge && nodes.length > mostNear.nodes) return null;
  const edges = crossing(seen);
  if (isLarge && edges.length > mostNear.edges) return null;
  return { nodes, edges: edges.flatMap((index): readonly DrawnEdge[] => present(edge(index))) };
}

function present(drawn: DrawnEdge | null): readonly DrawnEdge[] {
  return drawn ? [drawn] : [];
}

function namesFor(drawing: Drawing, part: Part & { readonly measure: Measure }): Labels {
  const { scene } = drawing;
  const { seen, zoom, measure, crossing } = part;
  const tooMany = nearPart(drawing, part) === null;
  const inside = scene.nodes.filter(({ position }) => contains(seen, position));
  const nodes = isSmall(scene) ? scene.nodes : inside;
  return placeLabels({
    drawing,
    measure,
    frame: grown(seen, -4 / zoom),
    nodes: tooMany ? ranked(inside) : nodes,
    edges: tooMany && !isSmall(scene) ? [] : crossing(isSmall(scene) ? null : seen),
  });
}

function ranked(nodes: readonly SceneNode[]): readonly SceneNode[] {
  return nodes.toSorted(byRank).slice(0, mostFarNames);
}
