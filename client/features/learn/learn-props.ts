import type { Reach } from "../../session/reach.ts";

export type LearnProps = {
  readonly reach: Reach;
  readonly onFailure: (error: unknown) => void;
};
