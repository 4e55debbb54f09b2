import type { Lesson, LessonStep } from "../../../../contract/lessons/lesson.ts";
import type { LessonAnswer } from "../../../session/learn/task.ts";
import type { LessonWork } from "../../../session/lessons/lesson-work.ts";
import { NetworkPicture } from "./NetworkPicture.tsx";
import { RestPlot } from "./RestPlot.tsx";
import { RunCharts } from "./RunCharts.tsx";

export type StepViewProps = {
  readonly lesson: Lesson;
  readonly work: LessonWork;
  readonly step: LessonStep;
  readonly answer: LessonAnswer;
};

/** What a step shows above the picture; what it shows on the picture needs nothing here. */
export function StepView(props: StepViewProps) {
  const { view, key, question } = props.step;
  const isTold = question === null || props.work.answers[key] !== undefined;
  if (view.as === "run") return <RunCharts {...props} view={view} />;
  if (view.as === "network") {
    const network = props.lesson.networks[view.network];
    return network ? <NetworkPicture {...{ network, isTold }} when={view.when} /> : null;
  }
  if (view.as !== "rest") return null;
  const curve = props.answer.rests[view.value];
  const asked = props.lesson.values[view.value];
  return curve ? <RestPlot {...{ curve, asked, isTold }} /> : null;
}
