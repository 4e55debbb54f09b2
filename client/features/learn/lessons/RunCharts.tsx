import { useState } from "react";

import type { LessonView } from "../../../../contract/lessons/lesson-view.ts";
import type { ServedModel } from "../../../../contract/endpoints/models.ts";
import type { LessonRun } from "../../../../contract/lessons/lesson.ts";
import type { Scenario } from "../../../../contract/dynamics/scenario.ts";
import { sketchedIn } from "../../../../contract/lessons/sketched.ts";
import { SmallMultiples } from "../../../charts/SmallMultiples.tsx";
import { useModels } from "../../../api/models.ts";
import { sayLearn } from "../../../messages/say-learn.ts";
import { useLessonSketch } from "../../../session/lessons/lesson-sketch.ts";
import { Scrolled } from "../Scrolled.tsx";
import { lessonCharts } from "./lesson-charts.ts";
import { guessIn } from "./lesson-guess.ts";
import { LessonSliders } from "./LessonSliders.tsx";
import { sketchedCharts } from "./sketched-charts.ts";
import type { StepViewProps } from "./StepView.tsx";
import { useTried } from "./use-tried.ts";

type RunChartsProps = StepViewProps & {
  readonly view: Extract<LessonView, { as: "run" }>;
};

/**
 * The runs of a step as charts. Before a prediction only the base is drawn, and the learner draws on
 * it; afterwards the guess stands beside what the model says. What a step lets the learner change is
 * run at once.
 */
export function RunCharts(props: RunChartsProps) {
  const { data } = useModels();
  const [first = ""] = props.view.runs;
  const run = props.lesson.runs[first];
  const model = data?.models.find(({ name }) => name === run?.model);
  return model && run ? <Charts {...props} {...{ model, run }} /> : null;
}

type ChartsProps = RunChartsProps & { readonly model: ServedModel; readonly run: LessonRun };

function Charts({ lesson, work, step, answer, view, model, run }: ChartsProps) {
  const [cursor, setCursor] = useState(view.cursor);
  const [tried, setTried] = useState<Scenario | null>(null);
  const { sketches, draw } = useLessonSketch();
  const isOpen = work.answers[step.key] === undefined;
  const onSketch = (values: readonly number[]) => {
    draw(`${lesson.id} ${step.key}`, values);
  };
  const drawn = lessonCharts({
    lesson,
    model,
    view,
    answer,
    tried: useTried(model, run, tried),
    guess: guessIn(lesson, { step, work, sketches }),
    hidesChange: step.kind === "predict" && isOpen,
  });
  const charts = sketchedCharts(drawn, {
    variable: sketchedIn(step, lesson)?.variable ?? null,
    onSketch: isOpen ? onSketch : null,
  });
  return (
    <>
      {step.parameters.length > 0 && (
        <LessonSliders {...{ model, run, tried, setTried }} keys={step.parameters} />
      )}
      <Scrolled>
        <SmallMultiples
          label={sayLearn("learn.charts")}
          {...{ charts, cursor }}
          onCursor={setCursor}
        />
      </Scrolled>
    </>
  );
}
