import type { Reach } from "../../session/reach.ts";

/** What the parts of Ask are given; each takes what it needs of it. */
export type PathsProps = {
  readonly reach: Reach;
  /** What could not be done, and why. */
  readonly onFailure: (error: unknown) => void;
};
