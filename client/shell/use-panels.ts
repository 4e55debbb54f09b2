import { useMemo, useState } from "react";

import { useMedia } from "./use-media.ts";

/** Which panels are open, and how to fold them. */
export type Panels = {
  /** On a narrow page the left one is a drawer and the right one a sheet from below. */
  readonly narrow: boolean;
  readonly left: boolean;
  readonly right: boolean;
  /** Whether the left one lists the sources in place of the legend. */
  readonly sources: boolean;
  readonly toggleLeft: () => void;
  readonly toggleRight: () => void;
  readonly toggleSources: () => void;
  readonly openLeft: () => void;
  readonly openRight: () => void;
  /** Closes what covers the picture; on a wide page nothing does. */
  readonly closeOverlays: () => void;
};

type Sides = { readonly left: boolean; readonly right: boolean };

const both: Sides = { left: true, right: true };
const neither: Sides = { left: false, right: false };

export function usePanels(): Panels {
  const narrow = useMedia("(width < 900px)");
  const [wideSides, setWide] = useState(both);
  const [narrowSides, setNarrow] = useState(neither);
  const [sources, setSources] = useState(false);
  const sides = narrow ? narrowSides : wideSides;
  return useMemo(() => {
    const set = (change: (now: Sides) => Sides) => {
      (narrow ? setNarrow : setWide)(change);
    };
    return {
      narrow,
      ...sides,
      sources,
      toggleLeft: () => {
        set((now) => ({ ...now, left: !now.left }));
      },
      toggleRight: () => {
        set((now) => ({ ...now, right: !now.right }));
      },
      toggleSources: () => {
        setSources(!(sources && sides.left));
        set((now) => ({ ...now, left: true }));
      },
      openLeft: () => {
        set((now) => ({ ...now, left: true }));
      },
      openRight: () => {
        set((now) => ({ ...now, right: true }));
      },
      closeOverlays: () => {
        if (narrow) setNarrow(neither);
      },
    };
  }, [narrow, sides, sources]);
}
