import type { Reach } from "../../session/reach.ts";

/** What the inspector is given; each of its parts takes what it needs of it. */
export type InspectorProps = {
  readonly reach: Reach;
  /** Opens the reader's own copy of the text, at the passage that was asked for. */
  readonly onOpenArticle: () => void;
  /** Gives a command of asking for paths, which works on what is picked. */
  readonly onPaths: (command: "ask" | "path-from-here" | "path-to-here" | "avoid") => void;
  /** What could not be done, and why. */
  readonly onFailure: (error: unknown) => void;
};
