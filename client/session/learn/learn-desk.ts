import { create } from "zustand";

/** What Learn is about: the lessons, a model to play with, or what a teacher does for a class. */
export type LearnWay = "lessons" | "model" | "results" | "editor";

type LearnDesk = {
  readonly way: LearnWay;
  /** Raised whenever something sends the reader to Learn. */
  readonly sent: number;
  /** The lesson that is open, by its id; null for the list. */
  readonly lesson: string | null;
  /** The model that is open where no run is in view. */
  readonly model: string;
  /** The time that is pointed at, in the model's unit; null for the end. */
  readonly time: number | null;
  readonly isPlaying: boolean;
  /** Whether bands of uncertainty are drawn. */
  readonly hasBands: boolean;
  /** How the model stands in the middle: as charts over the picture, or as its own graph. */
  readonly form: "charts" | "graph";
  /** The loop that is picked, by the variables it passes; null for none. */
  readonly loop: readonly string[] | null;
};

export const freshDesk: LearnDesk = {
  way: "model",
  sent: 0,
  lesson: null,
  model: "flows",
  time: null,
  isPlaying: false,
  hasBands: false,
  form: "charts",
  loop: null,
};

/** Where the reader stands in Learn. It is no part of the view, and lasts for the visit. */
export const useLearnDesk = create<LearnDesk>()(() => freshDesk);

export function atDesk(change: Partial<LearnDesk>): void {
  useLearnDesk.setState(change);
}

/** Sends the reader to Learn from wherever on the page. */
export function openLearn(way: LearnWay): void {
  useLearnDesk.setState(({ sent }) => ({ way, sent: sent + 1 }));
}
