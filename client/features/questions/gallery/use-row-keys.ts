import { type RefObject, useEffect, useRef } from "react";

/** The arrows go from row to row, from the field to the first one and back. */
export function useRowKeys(): RefObject<HTMLElement | null> {
  const list = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = list.current;
    const step = (event: KeyboardEvent) => {
      const next = element && nextRow(element, event);
      if (!next) return;
      event.preventDefault();
      next.focus();
    };
    element?.addEventListener("keydown", step);
    return () => {
      element?.removeEventListener("keydown", step);
    };
  }, []);
  return list;
}

function nextRow(list: HTMLElement, { key, target }: KeyboardEvent): HTMLElement | undefined {
  const way = steps[key];
  const rows = [...list.querySelectorAll<HTMLElement>("[data-row]")];
  const at = rows.findIndex((row) => row === target);
  return way === undefined || at === -1 ? undefined : rows[at + way];
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
