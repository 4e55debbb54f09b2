import type { ServedModel } from "../../../../contract/endpoints/models.ts";
import type { Lesson } from "../../../../contract/lessons/lesson.ts";
import { useModels } from "../../../api/models.ts";
import { PhasePlot } from "../../../charts/PhasePlot.tsx";
import { sayLearn } from "../../../messages/say-learn.ts";
import type { RestCurve } from "../../../session/learn/task.ts";
import { titleText } from "../model/amount-text.ts";
import { timeUnit } from "../model/time-words.ts";
import { Scrolled } from "../Scrolled.tsx";
import { restCaption, restPoints, restSentence } from "./rest-words.ts";

type RestPlotProps = {
  readonly curve: RestCurve;
  /** What was asked for: the stock of a model. */
  readonly asked: Lesson["values"][string] | undefined;
  /** Whether the points may be named: they may be what is asked. */
  readonly isTold: boolean;
};

/** How a stock changes in one step, by its value; once it is told, where it rests. */
export function RestPlot({ curve, asked, isTold }: RestPlotProps) {
  const { data } = useModels();
  const found = asked?.by === "rest" ? stockOf(asked, data?.models ?? []) : null;
  if (!found) return null;
  const { title, unit } = found;
  const name = title.toLowerCase();
  return (
    <Scrolled>
      <PhasePlot
        at={curve.at}
        change={curve.change}
        points={isTold ? restPoints(curve) : []}
        heads={{
          at: title,
          change: sayLearn("lessons.rest-change", { unit }),
          points: sayLearn("lessons.rest-here"),
        }}
        words={{
          title: sayLearn("lessons.rest", { name, unit }),
          unit: sayLearn("lessons.rest-unit"),
          sentence: restSentence(curve, { name, unit, isTold }),
        }}
        caption={isTold ? restCaption(curve) : null}
      />
    </Scrolled>
  );
}

type Asked = Extract<Lesson["values"][string], { by: "rest" }>;

/** The name of the stock, and in what its steps are counted. */
function stockOf({ model, stock }: Asked, models: readonly ServedModel[]) {
  const of = models.find(({ name }) => name === model);
  const variable = of?.variables.find(({ id }) => id === stock);
  return of && variable ? { title: titleText(variable), unit: timeUnit(of.unit) } : null;
}
