import type { Point } from "../../../contract/scene.ts";
import type { Drawing } from "../drawing.ts";
import type { DrawnEdge } from "../geometry/draw-edges.ts";
import { contains, type Rect } from "../geometry/shapes.ts";
import type { PlacedLabel } from "../labels/place-labels.ts";
import type { SceneId, SceneNode } from "../scene.ts";
import { isRead } from "../labels/reading-plates.ts";
import type { FarScene } from "./far-scene.ts";
import { type Frame, inUnits, visiblePart } from "./frame.ts";
import { paintBox, paintReadings } from "./paint-asides.ts";
import { paintChanges } from "./paint-changes.ts";
import { paintClouds } from "./paint-acts.ts";
import { paintCurrent } from "./paint-currents.ts";
import { paintEdges } from "./paint-edges.ts";
import { strokeFarDots, strokeFarLines } from "./paint-far.ts";
import { paintGround, paintTerritoryNames } from "./paint-ground.ts";
import { paintLabels } from "./paint-labels.ts";
import { paintPills } from "./paint-pills.ts";
import { paintThing } from "./paint-things.ts";

export type Painting = {
  readonly drawing: Drawing;
  /** The things whose names have found room. */
  readonly named: readonly NamedThing[];
  /** What lies on screen; null when there is so much that only its outline is drawn. */
  readonly near: NearPart | null;
  readonly far: () => FarScene;
  readonly pointed: SceneId | null;
  readonly focused: SceneId | null;
  readonly box: Rect | null;
};

export type NamedThing = { readonly node: SceneNode; readonly label: PlacedLabel };

export type NearPart = {
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly DrawnEdge[];
};

/** Paints one frame, from the ground up. */
export function paintPicture(frame: Frame, painting: Painting): void {
  const { context, palette, width, height, pixelRatio } = frame;
  const { drawing, near } = painting;
  context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
  context.fillStyle = palette.canvas;
  context.fillRect(0, 0, width, height);
  inUnits(frame);
  paintGround(frame, drawing);
  if (near) paintNear(frame, painting, near);
  else paintFar(frame, painting);
  paintTerritoryNames(frame, drawing.territories, drawing.scale);
  paintNames(frame, painting);
  if (near) paintReadings(frame, readIn(painting, near), drawing.scale);
  if (painting.box) paintBox(frame, painting.box);
}

function paintNear(frame: Frame, painting: Painting, { nodes, edges }: NearPart): void {
  const { drawing, pointed, focused } = painting;
  const faintFirst = drawing.currents.toSorted((a, b) => depth(a.current) - depth(b.current));
  for (const current of faintFirst) paintCurrent(frame, current);
  paintEdges(
    frame,
    edges.map((drawn) => (drawn.edge.id === pointed ? raised(drawn) : drawn)),
    drawing,
  );
  paintClouds(frame, drawing.clouds);
  for (const current of faintFirst) {
    const { id } = current.current;
    paintPills(frame, current, { pointed: id === pointed, focused: id === focused });
  }
  for (const node of nodes.toSorted((a, b) => depth(a) - depth(b))) {
    paintThing(frame, node, {
      pointed: node.id === pointed,
      focused: node.id === focused,
      ground: groundAt(frame, drawing, node.position),
      scale: drawing.scale,
    });
  }
}

function depth({ emphasis }: Pick<SceneNode, "emphasis">): number {
  return { dimmed: 0, normal: 1, near: 1, lit: 2, end: 2, picked: 3 }[emphasis];
}

function raised({ edge, ...shape }: DrawnEdge): DrawnEdge {
  return { ...shape, edge: { ...edge, emphasis: "picked" } };
}

function paintFar(frame: Frame, { drawing, far }: Painting): void {
  for (const current of drawing.currents) paintCurrent(frame, { ...current, legs: bare(current) });
  const scene = far();
  strokeFarLines(frame, scene);
  strokeFarDots(frame, scene);
  inUnits(frame);
  paintChanges(frame, drawing);
}

/** Far out a bed has no beads. */
function bare({ legs }: Drawing["currents"][number]): Drawing["currents"][number]["legs"] {
  return legs.map((leg) => ({ ...leg, beads: [] }));
}

function paintNames(frame: Frame, { drawing, named, pointed }: Painting): void {
  const seen = visiblePart(frame, 200);
  const names = named.flatMap(({ node, label }) => {
    if (!contains(seen, node.position)) return [];
    const middle = {
      x: node.position.x + label.rect.x + label.rect.width / 2,
      y: node.position.y + label.rect.y + label.rect.height / 2,
    };
    const ground = groundAt(frame, drawing, middle);
    return [{ node, label, ground, pointed: node.id === pointed }];
  });
  paintLabels(frame, names, drawing.scale);
}

/** What is on the path or picked has its plate first: pointing at something moves none. */
function readIn({ pointed }: Painting, { edges }: NearPart): readonly DrawnEdge[] {
  const strong = edges.filter(({ edge }) => isRead(edge));
  return [...strong, ...edges.filter(({ edge }) => edge.id === pointed && !isRead(edge))];
}

function groundAt({ palette }: Frame, { territories }: Drawing, point: Point): string {
  return territories.some(({ rect }) => contains(rect, point)) ? palette.land : palette.canvas;
}
