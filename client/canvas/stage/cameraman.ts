import type { Core } from "cytoscape";

import type { Point } from "../../../contract/scene.ts";
import type { Camera } from "../../workspace/workspace.ts";
import { contains, grown, hull, middleOf, type Rect } from "../geometry/shapes.ts";
import { visiblePart } from "../paint/frame.ts";
import type { StageEvents } from "./stage.ts";
import { calm, tween } from "./tween.ts";
import {
  cameraOf,
  fitting,
  isAlike,
  type Size,
  type View,
  viewBetween,
  viewOf,
  zoomedAt,
} from "./view.ts";

export type Cameraman = {
  readonly setCamera: (camera: Camera | null) => void;
  readonly fit: () => void;
  readonly zoomBy: (factor: number) => void;
  /** Brings parts into view, if they are not; nothing moves when they are. */
  readonly reveal: (parts: readonly Rect[]) => void;
  /** The picture has changed: names are set anew for what is on screen. */
  readonly rest: () => void;
  readonly pageOf: (place: Point) => Point;
  readonly placeOf: (page: Point) => Point;
  readonly stop: () => void;
};

type Studio = {
  readonly cy: Core;
  readonly events: Pick<StageEvents, "onCamera">;
  readonly settle: (seen: Rect) => void;
  readonly whole: () => Rect | null;
};

const settleAfter = 140;

/** Moves the view: calmly when asked to, and reports where it came to rest, never each frame. */
export function createCameraman({ cy, events, settle, whole }: Studio): Cameraman {
  /** A fitted view stays fitted while the page changes its size. */
  let fitted = true;
  let resting = true;
  let stopTween: (() => void) | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastSize = sizeOf(cy);

  const seen = (): Rect => visiblePart({ ...viewIn(cy), ...sizeOf(cy) });
  const put = ({ zoom, pan }: View): void => void cy.viewport({ zoom, pan: { ...pan } });
  const go = (next: View, isFit: boolean): void => {
    stopTween?.();
    const from = viewIn(cy);
    stopTween = tween(calm(), (share) => put(share === 1 ? next : viewBetween(from, next, share)));
    fitted = isFit;
  };
  const jump = (next: View, isFit: boolean): void => {
    stopTween?.();
    put(next);
    fitted = isFit;
    settle(seen());
  };
  const fitNow = (): View | null => {
    const part = whole();
    return part && sizeOf(cy).width > 0 ? fitting(part, sizeOf(cy)) : null;
  };
  const rest = (): void => {
    resting = true;
    settle(seen());
    if (sizeOf(cy).width > 0) events.onCamera(cameraOf(viewIn(cy), sizeOf(cy)));
  };
  const watcher = new ResizeObserver(() => {
    const before = cameraOf(viewIn(cy), lastSize);
    cy.resize();
    lastSize = sizeOf(cy);
    jump((fitted ? fitNow() : null) ?? viewOf(before, lastSize), fitted);
  });

  cy.on("viewport", () => {
    resting = false;
    clearTimeout(timer);
    timer = setTimeout(rest, settleAfter);
  });
  cy.on("dragpan scrollzoom pinchzoom", () => {
    stopTween?.();
    fitted = false;
  });
  watcher.observe(cy.container() ?? document.body);

  return {
    setCamera: (camera) => {
      const fit = fitNow();
      const next = camera ? viewOf(camera, sizeOf(cy)) : fit;
      // What was fitted when the page was left stays so.
      if (next) jump(next, fit !== null && isAlike(next, fit));
    },
    fit: () => {
      const next = fitNow();
      if (next) go(next, true);
    },
    zoomBy: (factor) => go(zoomedAt(viewIn(cy), factor, middleOfScreen(cy)), false),
    reveal: (parts) => {
      const part = hull(parts);
      if (part && !isSeen(part, seen())) go(bringing(part, viewIn(cy), sizeOf(cy)), false);
    },
    rest: () => {
      if (resting) settle(seen());
    },
    pageOf: (place) => pageOf(place, cy),
    placeOf: (page) => placeOf(page, cy),
    stop: () => {
      stopTween?.();
      clearTimeout(timer);
      watcher.disconnect();
    },
  };
}

function sizeOf(cy: Core): Size {
  return { width: cy.width(), height: cy.height() };
}

function viewIn(cy: Core): View {
  return { zoom: cy.zoom(), pan: { ...cy.pan() } };
}

function middleOfScreen(cy: Core): Point {
  return { x: cy.width() / 2, y: cy.height() / 2 };
}

function pageOf({ x, y }: Point, cy: Core): Point {
  const [{ left, top }, { zoom, pan }] = [edgesOf(cy), viewIn(cy)];
  return { x: left + x * zoom + pan.x, y: top + y * zoom + pan.y };
}

function placeOf({ x, y }: Point, cy: Core): Point {
  const [{ left, top }, { zoom, pan }] = [edgesOf(cy), viewIn(cy)];
  return { x: (x - left - pan.x) / zoom, y: (y - top - pan.y) / zoom };
}

function edgesOf(cy: Core): { readonly left: number; readonly top: number } {
  return cy.container()?.getBoundingClientRect() ?? { left: 0, top: 0 };
}

function isSeen(part: Rect, seen: Rect): boolean {
  const corner = { x: part.x + part.width, y: part.y + part.height };
  return contains(seen, part) && contains(seen, corner);
}

/** The nearest view that shows a part: the same zoom and the least shift where it fits, else further out. */
function bringing(part: Rect, view: View, size: Size): View {
  const room = grown(part, 48);
  const closest = fitting(room, size);
  if (closest.zoom < view.zoom) return closest;
  const seen = visiblePart({ ...view, ...size });
  const middle = middleOf(seen);
  const x = middle.x + shift(room.x, room.width, seen.x, seen.width);
  const y = middle.y + shift(room.y, room.height, seen.y, seen.height);
  return viewOf({ x, y, zoom: view.zoom }, size);
}

/** How far a stretch must be followed to be seen whole; 0 when it is. */
function shift(start: number, length: number, seenStart: number, seenLength: number): number {
  return Math.min(0, start - seenStart) + Math.max(0, start + length - (seenStart + seenLength));
}
