import { useMemo, useState } from "react";

import { useLearnDesk } from "../session/learn/learn-desk.ts";
import { useGallery } from "../session/questions/gallery.ts";
import { useSession } from "../session/session.ts";
import { useMedia } from "./use-media.ts";

/** What the page is for now: looking around, asking, or learning how it behaves. */
export type Mode = "browse" | "ask" | "learn";

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

/** What turns the page to a mode when it changes: what the view holds, and where one was sent. */
type Turns = Readonly<Record<"question" | "run", unknown>> &
  Readonly<Record<"asked" | "taught", number>>;

/**
 * A view that holds a question is open in Ask and one that holds a run in Learn, and so is a page that
 * was sent there, until the reader turns away.
 */
function useMode(): readonly [Mode, (mode: Mode) => void] {
  const question = useSession(({ workspace }) => workspace.question);
  const run = useSession(({ workspace }) => workspace.run);
  const asked = useGallery((gallery) => gallery.sent);
  const taught = useLearnDesk((desk) => desk.sent);
  const isTaught = useLearnDesk((desk) => desk.lesson !== null);
  const turns = { question, run, asked, taught };
  const [held, setHeld] = useState<Turns>(turns);
  const [mode, setMode] = useState<Mode>(modeOf(none, turns) ?? "browse");
  if (Object.entries(turns).some(([key, value]) => Reflect.get(held, key) !== value)) {
    setHeld(turns);
    const next = modeOf(held, turns);
    // A lesson asks on the reader's behalf, and is not left for that.
    if (next && !(mode === "learn" && isTaught)) setMode(next);
  }
  return [mode, setMode];
}

const none: Turns = { question: null, run: null, asked: 0, taught: 0 };

function modeOf(before: Turns, now: Turns): Mode | null {
  if (now.run && now.run !== before.run) return "learn";
  if (now.taught !== before.taught) return "learn";
  if (now.question && now.question !== before.question) return "ask";
  return now.asked === before.asked ? null : "ask";
}
