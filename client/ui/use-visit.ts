import { type RefObject, useEffect, useRef } from "react";

/**
 * Puts the focus on a part when it comes, or on what in it is marked to have it first, and back to
 * where it was when the part goes with it; Escape leaves the part, but for a field that has something
 * to clear.
 */
export function useVisit(onLeave: () => void): RefObject<HTMLElement | null> {
  const part = useRef<HTMLElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    const first = part.current?.querySelector<HTMLElement>("[data-autofocus]");
    (first ?? part.current)?.focus({ preventScroll: true });
    return () => {
      // A part that is gone has left the focus to the page as a whole.
      const isLost = document.activeElement === document.body;
      if (isLost && before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  useEffect(() => {
    const element = part.current;
    const leave = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || hasText(event.target)) return;
      event.preventDefault();
      onLeave();
    };
    element?.addEventListener("keydown", leave);
    return () => {
      element?.removeEventListener("keydown", leave);
    };
  }, [onLeave]);
  return part;
}

function hasText(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.value !== "";
}
