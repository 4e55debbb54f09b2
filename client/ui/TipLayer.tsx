import { useEffect, useRef, useState } from "react";

import { Kbd } from "./Kbd.tsx";
import { type Box, placeTip } from "./place-tip.ts";
import styles from "./TipLayer.module.css";

type Tip = { readonly owner: HTMLElement; readonly says: string; readonly keys: string | null };

const pause = 350;

/**
 * The one tip of the page. Whatever carries `data-tip` gets it on hover and on focus; the name or
 * description of that element says the same to a screen reader, so this layer is for eyes alone.
 * It stays while the pointer is on it, and Escape closes it.
 */
export function TipLayer() {
  const [tip, setTip] = useState<Tip | null>(null);
  const layer = useRef<HTMLDivElement>(null);

  useEffect(() => listen(setTip), []);

  useEffect(() => {
    const box = layer.current;
    if (!tip || !box) return;
    const view = { width: window.innerWidth, height: window.innerHeight };
    const { left, top } = placeTip(boxOf(tip.owner), boxOf(box), view);
    box.style.translate = `${left}px ${top}px`;
    box.dataset["shown"] = "";
  }, [tip]);

  if (!tip) return null;
  return (
    <div ref={layer} className={styles["tip"]} data-tip-layer aria-hidden>
      {tip.says}
      {tip.keys !== null && <Kbd keys={tip.keys} />}
    </div>
  );
}

function boxOf(element: Element): Box {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { left, top, width, height };
}

/** Follows pointer and focus over the whole document; returns how to stop. */
function listen(show: (tip: Tip | null) => void): () => void {
  const stopping = new AbortController();
  const { signal } = stopping;
  let timer = 0;
  const later = (act: () => void, wait: number) => {
    clearTimeout(timer);
    timer = window.setTimeout(act, wait);
  };
  const onOver = ({ target }: Event) => {
    if (isInLayer(target)) {
      clearTimeout(timer);
      return;
    }
    const tip = tipOf(target);
    later(
      () => {
        show(tip);
      },
      tip ? pause : pause / 3,
    );
  };
  const hide = () => {
    clearTimeout(timer);
    show(null);
  };
  document.addEventListener("pointerover", onOver, { signal });
  document.addEventListener(
    "focusin",
    ({ target }) => {
      const isByKey = target instanceof Element && target.matches(":focus-visible");
      if (isByKey)
        later(() => {
          show(tipOf(target));
        }, 0);
    },
    { signal },
  );
  for (const event of ["focusout", "pointerdown", "scroll"] as const) {
    document.addEventListener(event, hide, { signal, capture: true });
  }
  document.addEventListener(
    "keydown",
    ({ key }) => {
      if (key === "Escape") hide();
    },
    { signal },
  );
  return () => {
    clearTimeout(timer);
    stopping.abort();
  };
}

function isInLayer(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("[data-tip-layer]") !== null;
}

function tipOf(target: EventTarget | null): Tip | null {
  const owner = target instanceof Element ? target.closest<HTMLElement>("[data-tip]") : null;
  const says = owner?.dataset["tip"];
  return owner && says ? { owner, says, keys: owner.dataset["tipKeys"] ?? null } : null;
}
