import { useMemo, useState } from "react";

import { useGallery } from "../session/questions/gallery.ts";
import { useSession } from "../session/session.ts";
import { useMedia } from "./use-media.ts";

/** What the page is for now: looking around, or asking for paths. */
export type Mode = "browse" | "ask";

/** Which panels are open, and how to fold them. */
export type Panels = {
  /** On a narrow page the left one is a drawer and the right one a sheet from below. */
  readonly narrow: boolean;
  readonly left: boolean;
  readonly right: boolean;
  readonly mode: Mode;
  /** Turns the panels to a mode, and opens the one in which it begins. */
  readonly openMode: (mode: Mode) => void;
  /** Whether the left one lists the sources in place of the legend. */
  readonly sources: boolean;
  readonly toggleLeft: () => void;
  readonly toggleRight: () => void;
  readonly toggleSources: () => void;
  readonly openLeft: () => void;
  /** On a narrow page, in place of the left one. */
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
  const [mode, setMode] = useMode();
  const sides = narrow ? narrowSides : wideSides;
  return useMemo(() => {
    const set = (change: (now: Sides) => Sides) => {
      (narrow ? setNarrow : setWide)(change);
    };
    return {
      narrow,
      ...sides,
      mode,
      sources,
      openMode: (next: Mode) => {
        setMode(next);
        set((now) => ({ ...now, left: true }));
      },
      toggleLeft: () => {
        set((now) => ({ ...now, left: !now.left }));
      },
      toggleRight: () => {
        set((now) => ({ ...now, right: !now.right }));
      },
      toggleSources: () => {
        setMode("browse");
        setSources(!(sources && sides.left && mode === "browse"));
        set((now) => ({ ...now, left: true }));
      },
      openLeft: () => {
        set((now) => ({ ...now, left: true }));
      },
      openRight: () => {
        set((now) => ({ left: now.left && !narrow, right: true }));
      },
      closeOverlays: () => {
        if (narrow) setNarrow(neither);
      },
    };
  }, [narrow, sides, mode, setMode, sources]);
}

/**
 * A view that holds a question is open in Ask, and so is a page that was sent to the ready questions,
 * until the reader turns away.
 */
function useMode(): readonly [Mode, (mode: Mode) => void] {
  const question = useSession(({ workspace }) => workspace.question);
  const sent = useGallery((gallery) => gallery.sent);
  const [held, setHeld] = useState({ question, sent });
  const [mode, setMode] = useState<Mode>(question || sent > 0 ? "ask" : "browse");
  if (held.question !== question || held.sent !== sent) {
    setHeld({ question, sent });
    if (question && held.question !== question) setMode("ask");
    if (held.sent !== sent) setMode("ask");
  }
  return [mode, setMode];
}
