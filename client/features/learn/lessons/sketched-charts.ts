import type { LessonChart } from "./lesson-charts.ts";

type OnSketch = (values: readonly number[]) => void;
type SketchedChart = LessonChart & { readonly isSketched?: boolean; readonly onSketch?: OnSketch };

type Sketching = {
  /** The variable whose course is asked for; null where none is. */
  readonly variable: string | null;
  /** Null once the guess was handed over. */
  readonly onSketch: OnSketch | null;
};

/** The charts, of which the one that a guess is drawn on stands first. */
export function sketchedCharts(
  charts: readonly LessonChart[],
  { variable, onSketch }: Sketching,
): readonly SketchedChart[] {
  const sketched = charts.find(({ key }) => key === variable);
  if (!sketched) return charts;
  const others = charts.filter((chart) => chart !== sketched);
  return [{ ...sketched, isSketched: true, ...(onSketch && { onSketch }) }, ...others];
}
