import { create } from "zustand";

type LessonSketch = {
  /** What was drawn and not yet handed over, by lesson and step. */
  readonly sketches: Readonly<Record<string, readonly number[]>>;
  readonly draw: (place: string, values: readonly number[]) => void;
};

/** The guesses that are being drawn. */
export const useLessonSketch = create<LessonSketch>()((set) => ({
  sketches: {},
  draw: (place, values) => {
    set(({ sketches }) => ({ sketches: { ...sketches, [place]: values } }));
  },
}));
