import { useEffect, useRef } from "react";

import { useQuestions } from "../../../api/ask-question.ts";
import { sayLearn } from "../../../messages/say-learn.ts";
import type { LessonAnswer } from "../../../session/learn/task.ts";
import { showStep } from "../../../session/lessons/show-step.ts";
import { useLessonAnswer } from "../../../session/lessons/use-lesson.ts";
import { Note } from "../../../ui/Note.tsx";
import type { LearnProps } from "../learn-props.ts";
import styles from "./Lesson.module.css";
import { StepView } from "./StepView.tsx";
import { useFilling } from "./use-filling.ts";
import { type OpenLesson, useOpenLesson } from "./use-open-lesson.ts";

/** The step of the open lesson: what it says, and what it shows above the picture. */
export function LessonStage(props: LearnProps) {
  const open = useOpenLesson();
  if (!open) {
    return (
      <section className={styles["stage"]}>
        <h1 className={styles["headline"]}>{sayLearn("lessons.pick")}</h1>
        <p>{sayLearn("lessons.pick-explain")}</p>
      </section>
    );
  }
  return <Computed {...props} {...open} />;
}

type OpenProps = LearnProps & OpenLesson;

function Computed(props: OpenProps) {
  const { data, error } = useLessonAnswer(props.lesson);
  if (error) return <Note urgent title={sayLearn("lessons.broken", { reason: error.message })} />;
  if (!data) return <Note title={sayLearn("lessons.computing")} />;
  return <Stage {...props} answer={data} />;
}

type StageProps = OpenProps & { readonly answer: LessonAnswer };

function Stage({ reach, onFailure, lesson, work, step, answer }: StageProps) {
  const told = useFilling(lesson, answer);
  useShownStep({ reach, onFailure, lesson, step });
  if (!step) {
    return (
      <section className={styles["stage"]}>
        <h2 className={styles["headline"]}>{sayLearn("lessons.done")}</h2>
        <p>{sayLearn("learn.exercise")}</p>
      </section>
    );
  }
  return (
    <section className={styles["stage"]} aria-label={told(step.title)}>
      <h2 className={styles["headline"]}>{told(step.title)}</h2>
      <p className={styles["text"]}>{told(step.text)}</p>
      <StepView key={step.key} {...{ lesson, work, step, answer }} />
    </section>
  );
}

type ShownStep = LearnProps & Pick<OpenLesson, "lesson" | "step">;

/** A step shows itself once, when it is come to; afterwards the picture is the reader's. */
function useShownStep({ reach, onFailure, lesson, step }: ShownStep): void {
  const { data: catalogue } = useQuestions();
  const shown = useRef<string | null>(null);
  useEffect(() => {
    if (!step || !catalogue) return;
    const place = `${lesson.id} ${step.key}`;
    if (shown.current === place) return;
    shown.current = place;
    showStep(reach, step.view, catalogue).catch(onFailure);
  }, [reach, onFailure, lesson, step, catalogue]);
}
