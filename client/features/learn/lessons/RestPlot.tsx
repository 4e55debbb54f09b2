import { PhasePlot } from "../../../charts/PhasePlot.tsx";
import { sayLearn } from "../../../messages/say-learn.ts";
import type { RestCurve } from "../../../session/learn/task.ts";
import { figureText } from "../model/amount-text.ts";

type RestPlotProps = {
  readonly curve: RestCurve;
  /** Whether the points may be named: they may be what is asked. */
  readonly isTold: boolean;
};

/** How a stock changes in one step, by its value; once it is told, where it rests. */
export function RestPlot({ curve, isTold }: RestPlotProps) {
  const { at, change, points } = curve;
  const told = points.map((point) =>
    sayLearn(point.stable ? "lessons.rest-stable" : "lessons.rest-tips", {
      at: figureText(point.at),
    }),
  );
  const label = sayLearn("lessons.rest");
  return (
    <PhasePlot
      {...{ at, change, label }}
      points={isTold ? points : []}
      caption={isTold ? sayLearn("lessons.rest-points", { points: told.join(", ") }) : label}
    />
  );
}
