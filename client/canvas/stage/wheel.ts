import type { Core } from "cytoscape";

import { tween } from "./tween.ts";
import { type View, viewBetween, zoomedAt } from "./view.ts";

type Turn = Pick<WheelEvent, "deltaY" | "deltaMode" | "ctrlKey">;

const lineHeight = 16;
/** A notch of a wheel is this many pixels or more; fingers on a pad give less at a time. */
const notch = 50;
const furthest = 240;

/** How much a turn of the wheel enlarges. A pinch on a pad comes as a wheel with the control key. */
export function factorOf({ deltaY, deltaMode, ctrlKey }: Turn): number {
  const pixels = deltaMode === WheelEvent.DOM_DELTA_LINE ? deltaY * lineHeight : deltaY;
  const bounded = Math.min(furthest, Math.max(-furthest, pixels));
  return Math.exp(-bounded * (ctrlKey ? 0.01 : 0.0022));
}

/**
 * Zooms to the pointer, before Cytoscape does: it measures each wheel over its first turns, so that
 * the first ones do next to nothing. Notches are smoothed, a pad follows the fingers.
 */
export function zoomByWheel(cy: Core, container: HTMLElement, calm: () => number): () => void {
  let stop: (() => void) | null = null;
  let target: View | null = null;
  const onWheel = (event: WheelEvent): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
    stop?.();
    const { left, top } = container.getBoundingClientRect();
    const at = { x: event.clientX - left, y: event.clientY - top };
    const from: View = { zoom: cy.zoom(), pan: { ...cy.pan() } };
    const next = zoomedAt(target ?? from, factorOf(event), at);
    target = next;
    const milliseconds = Math.abs(event.deltaY) >= notch ? calm() : 0;
    stop = tween(milliseconds, (share) => {
      const { zoom, pan } = share === 1 ? next : viewBetween(from, next, share);
      cy.viewport({ zoom, pan: { ...pan } });
      if (share === 1) target = null;
    });
    cy.emit("scrollzoom");
  };
  container.addEventListener("wheel", onWheel, { capture: true, passive: false });
  return () => {
    stop?.();
    container.removeEventListener("wheel", onWheel, { capture: true });
  };
}
