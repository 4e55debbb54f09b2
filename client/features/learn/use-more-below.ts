import { type RefObject, useEffect, useRef, useState } from "react";

/** Pixels that are no reason to scroll: a border, or a rounded height. */
const slack = 8;

/** A part that scrolls, and whether anything of it lies below what is seen. */
export function useMoreBelow<Part extends HTMLElement>(): readonly [
  part: RefObject<Part | null>,
  hasMore: boolean,
] {
  const part = useRef<Part>(null);
  const [hasMore, setMore] = useState(false);
  useEffect(() => {
    const scrolled = part.current;
    if (!scrolled) return;
    const look = () => {
      const { scrollTop, clientHeight, scrollHeight } = scrolled;
      setMore(scrollHeight - clientHeight - scrollTop > slack);
    };
    look();
    const watch = new ResizeObserver(look);
    for (const watched of [scrolled, ...scrolled.children]) watch.observe(watched);
    scrolled.addEventListener("scroll", look, { passive: true });
    return () => {
      watch.disconnect();
      scrolled.removeEventListener("scroll", look);
    };
  }, []);
  return [part, hasMore];
}
