import type { Camera } from "../../workspace/workspace.ts";
import type { Drawing } from "../drawing.ts";
import { around, clamp, grown, hull, type Rect } from "../geometry/shapes.ts";
import { far, label, largestText, smallestText } from "../look/sizes.ts";

export const zoomBounds = { least: 0.05, most: 4 } as const;

/** How the picture lies on the screen: a zoom and a shift in CSS pixels. */
export type View = {
  readonly zoom: number;
  readonly pan: { readonly x: number; readonly y: number };
};
export type Size = { readonly width: number; readonly height: number };

export function viewOf({ x, y, zoom }: Camera, { width, height }: Size): View {
  return { zoom, pan: { x: width / 2 - x * zoom, y: height / 2 - y * zoom } };
}

export function cameraOf({ zoom, pan }: View, { width, height }: Size): Camera {
  return { x: (width / 2 - pan.x) / zoom, y: (height / 2 - pan.y) / zoom, zoom };
}

const closestFit = 1.25;

/** The view that shows a part whole, with room around it, and never closer than is calm. */
export function fitting(part: Rect, size: Size): View {
  const room = clamp(Math.min(size.width, size.height) * 0.03, 10, 24);
  const zoom = clamp(
    Math.min(
      (size.width - 2 * room) / Math.max(part.width, 1),
      (size.height - 2 * room) / Math.max(part.height, 1),
    ),
    zoomBounds.least,
    closestFit,
  );
  return viewOf({ x: part.x + part.width / 2, y: part.y + part.height / 2, zoom }, size);
}

/** Zooms by a factor and leaves a point of the screen where it is. */
export function zoomedAt({ zoom, pan }: View, factor: number, at: View["pan"]): View {
  const next = clamp(zoom * factor, zoomBounds.least, zoomBounds.most);
  const by = next / zoom;
  return { zoom: next, pan: { x: at.x - (at.x - pan.x) * by, y: at.y - (at.y - pan.y) * by } };
}

const alike = { zoom: 0.02, pixels: 8 } as const;

/** Whether one could hardly tell two views apart. */
export function isAlike(one: View, other: View): boolean {
  const pixels = [one.pan.x - other.pan.x, one.pan.y - other.pan.y].map(Math.abs);
  return Math.abs(one.zoom / other.zoom - 1) < alike.zoom && Math.max(...pixels) < alike.pixels;
}

/** The part of a view on the way to another: the middle moves evenly, the zoom by its ratio. */
export function viewBetween(from: View, to: View, share: number): View {
  const zoom = from.zoom * (to.zoom / from.zoom) ** share;
  const even = from.zoom === to.zoom ? share : (zoom - from.zoom) / (to.zoom - from.zoom);
  return {
    zoom,
    pan: {
      x: from.pan.x + (to.pan.x - from.pan.x) * even,
      y: from.pan.y + (to.pan.y - from.pan.y) * even,
    },
  };
}

/** The whole of a drawing, with room for the names at its rim. Null when nothing is drawn. */
export function wholeOf({ territories, scene, currents, clouds }: Drawing): Rect | null {
  return hull([
    ...territories.map(({ rect }) => rect),
    ...scene.nodes.map(({ position }) => grown(around(position, 24), 12)),
    ...clouds.map(({ rect }) => grown(rect, 4)),
    ...currents.flatMap(({ legs, pills }) => [
      ...pills.map(({ rect }) => rect),
      ...legs.flatMap(({ path }) => path.points.map((point) => around(point, 12))),
    ]),
  ]);
}

const stepsAnOctave = { near: 24, far: 4 } as const;

/**
 * How much larger than at zoom 1 names are drawn, so that they stay between the smallest and the
 * largest size on screen. It goes in small steps, so that few pictures differ.
 */
export function textScale(zoom: number): number {
  const size = clamp(label.size * zoom, smallestText, largestText);
  const wanted = size / (label.size * zoom);
  const steps = zoom < far.zoom ? stepsAnOctave.far : stepsAnOctave.near;
  return 2 ** (Math.ceil(Math.log2(wanted) * steps - 1e-9) / steps);
}
