import type { Reach } from "../../session/reach.ts";

/** What the parts of the questions are given; each takes what it needs of it. */
export type QuestionsProps = {
  readonly reach: Reach;
  /** What could not be done, and why. */
  readonly onFailure: (error: unknown) => void;
};
