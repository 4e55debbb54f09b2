import { type RefObject, useEffect, useState } from "react";

import type { TrailLine } from "./lines-of.ts";

/** What letters do to the line that the focus is in. */
type Acts = Readonly<Record<string, (line: TrailLine) => void>>;

/**
 * Moves the focus among the lines by the arrow keys, and does by a letter what it stands for. Answers
 * the line that was reached last, the only one that can be tabbed to.
 */
export function useLineKeys(
  list: RefObject<HTMLElement | null>,
  lines: readonly TrailLine[],
  acts: Acts,
): string | null {
  const [id, setId] = useState<string | null>(null);
  const here = lines.find(({ standing }) => standing === "here")?.step.id ?? null;

  useEffect(() => {
    // A way that is entered takes its button with it, and the focus would be lost.
    if (document.activeElement === document.body) focusOn(list.current, here);
  }, [list, here]);

  useEffect(() => {
    const element = list.current;
    const press = (event: KeyboardEvent) => {
      const act = isPlain(event) && actFor(event, { element, lines, acts });
      if (!act) return;
      event.preventDefault();
      act();
    };
    const reach = ({ target }: FocusEvent) => {
      setId(stepAt(target));
    };
    element?.addEventListener("keydown", press);
    element?.addEventListener("focusin", reach);
    return () => {
      element?.removeEventListener("keydown", press);
      element?.removeEventListener("focusin", reach);
    };
  }, [list, lines, acts]);

  return lines.some(({ step }) => step.id === id) ? id : here;
}

function isPlain({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return !ctrlKey && !metaKey && !altKey;
}

type Keyed = {
  readonly element: HTMLElement | null;
  readonly lines: readonly TrailLine[];
  readonly acts: Acts;
};

function actFor(
  { key, target }: KeyboardEvent,
  { element, lines, acts }: Keyed,
): (() => void) | undefined {
  const at = lines.findIndex(({ step }) => step.id === stepAt(target));
  const line = lines[at];
  if (!line) return undefined;
  const to = lines[moved(key, at, lines.length)];
  if (to) {
    return () => {
      focusOn(element, to.step.id);
    };
  }
  const act = acts[key.toLowerCase()];
  return (
    act &&
    (() => {
      act(line);
    })
  );
}

/** Where a key leads to; -1 where it leads nowhere. */
function moved(key: string, at: number, count: number): number {
  if (key === "ArrowDown") return Math.min(at + 1, count - 1);
  if (key === "ArrowUp") return Math.max(at - 1, 0);
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : -1;
}

function stepAt(target: EventTarget | null): string | null {
  if (!(target instanceof Element)) return null;
  return target.closest("[data-step]")?.getAttribute("data-step") ?? null;
}

function focusOn(list: HTMLElement | null, id: string | null): void {
  const line = [...(list?.children ?? [])].find((one) => one.getAttribute("data-step") === id);
  line?.querySelector("button")?.focus();
}
