import { useVirtualizer } from "@tanstack/react-virtual";
import { type RefObject, useRef } from "react";

type InSight<Box> = {
  readonly scroll: RefObject<Box | null>;
  /** Pixels: how high all of them are. */
  readonly height: number;
  /** Those in sight and a few around them: the how manieth, and where it begins. */
  readonly items: readonly { readonly index: number; readonly start: number }[];
};

/** Of so many lines of one height, those that are worth drawing. */
export function useInSight<Box extends HTMLElement>(count: number, size: number): InSight<Box> {
  const scroll = useRef<Box>(null);
  const virtual = useVirtualizer<Box, HTMLElement>({
    count,
    getScrollElement: () => scroll.current,
    estimateSize: () => size,
    overscan: 12,
  });
  return { scroll, height: virtual.getTotalSize(), items: virtual.getVirtualItems() };
}
