import { useEffect } from "react";

import type { Panels } from "./use-panels.ts";

type Over = Pick<Panels, "narrow" | "left" | "right" | "closeOverlays">;

/**
 * On a narrow page Escape closes the drawer or the sheet before it does anything else to the picture
 * below, but for a field, which has its own use for the key, and what lies over both.
 */
export function useEscape({ narrow, left, right, closeOverlays }: Over, covered: boolean): void {
  const isOver = narrow && (left || right) && !covered;
  useEffect(() => {
    if (!isOver) return;
    const close = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || !isFree(event.target)) return;
      event.preventDefault();
      event.stopPropagation();
      closeOverlays();
    };
    addEventListener("keydown", close, { capture: true });
    return () => {
      removeEventListener("keydown", close, { capture: true });
    };
  }, [isOver, closeOverlays]);
}

/** Whether the key was pressed in a panel or at the picture, or nowhere. */
function isFree(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement) || target === document.body) return true;
  return target.closest("aside, main") !== null && !target.matches("input, textarea, select");
}
