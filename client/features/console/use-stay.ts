import { type RefObject, useEffect, useRef } from "react";

/**
 * Puts the focus where one writes when the console comes, and back to where it was when the console
 * goes with it. Escape steps out of the console, which stays: what it holds goes on being read.
 */
export function useStay(): RefObject<HTMLElement | null> {
  const part = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = part.current;
    const before = document.activeElement;
    element?.querySelector<HTMLElement>("[data-autofocus]")?.focus({ preventScroll: true });
    const goBack = () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
    const stepOut = (event: KeyboardEvent) => {
      // An open list of suggestions, or a window, has its own use for the key.
      if (event.key !== "Escape" || event.defaultPrevented) return;
      event.preventDefault();
      const { activeElement } = document;
      if (activeElement instanceof HTMLElement) activeElement.blur();
      goBack();
    };
    element?.addEventListener("keydown", stepOut);
    return () => {
      element?.removeEventListener("keydown", stepOut);
      // A part that is gone has left the focus to the page as a whole.
      if (document.activeElement === document.body) goBack();
    };
  }, []);
  return part;
}
