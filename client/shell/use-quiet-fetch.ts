import { useEffect } from "react";

import { fetchTheRest } from "../ui/lazily.ts";

/** Milliseconds in which the first view has come to rest. */
const settling = 4_000;

/** Fetches, once the page is at work and has come to rest, what the reader may open later. */
export function useQuietFetch(isAtWork: boolean): void {
  useEffect(() => {
    if (!isAtWork) return;
    const timer = setTimeout(() => {
      fetchTheRest().catch(() => null);
    }, settling);
    return () => {
      clearTimeout(timer);
    };
  }, [isAtWork]);
}
