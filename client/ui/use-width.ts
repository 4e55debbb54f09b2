import { type RefObject, useEffect, useRef, useState } from "react";

/** How wide an element is, in pixels; until that is known, as wide as it is said to be. */
export function useWidth<Box extends HTMLElement>(
  usual: number,
): readonly [box: RefObject<Box | null>, width: number] {
  const box = useRef<Box>(null);
  const [width, setWidth] = useState(usual);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const watch = new ResizeObserver(([entry]) => {
      const now = entry && Math.floor(entry.contentRect.width);
      if (now) setWidth(now);
    });
    watch.observe(element);
    return () => {
      watch.disconnect();
    };
  }, []);
  return [box, width];
}
