import { judge, type Judgement } from "../../../../contract/lessons/judge.ts";
import type { Lesson, LessonStep } from "../../../../contract/lessons/lesson.ts";
import { reader } from "../../../../contract/lessons/recompute.ts";
import type { LearnerAnswer } from "../../../../contract/lessons/results.ts";
import { useEffect, useRef, useState } from "react";

import type { LessonAnswer } from "../../../session/learn/task.ts";
import { noteAnswer, useLessonDesk } from "../../../session/lessons/lesson-desk.ts";
import type { LessonWork } from "../../../session/lessons/lesson-work.ts";
import { AnswerForm } from "./AnswerForm.tsx";
import { Feedback } from "./Feedback.tsx";
import styles from "./Lesson.module.css";
import type { Told } from "./use-filling.ts";

type QuestionCardProps = {
  readonly lesson: Lesson;
  readonly work: LessonWork;
  readonly step: LessonStep;
  readonly answer: LessonAnswer;
  readonly told: Told;
};

/**
 * A question, a way to answer it, and what is said to the answer at once. The first answer counts;
 * others may be tried to see what would be said to them.
 */
export function QuestionCard({ lesson, work, step, answer, told }: QuestionCardProps) {
  const given = work.answers[step.key]?.answer ?? null;
  const [tried, setTried] = useState<LearnerAnswer | null>(given);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (useLessonDesk.getState().isTurned) heading.current?.focus();
  }, []);
  const { question } = step;
  if (!question) return null;
  const read = reader(new Map(answer.values));
  function hand(next: LearnerAnswer): void {
    if (!question) return;
    const { right } = judge(question, next, read);
    noteAnswer(lesson.id, step.key, { answer: next, right });
    setTried(next);
  }
  const judgement: Judgement | null = tried && judge(question, tried, read);
  return (
    <section className={styles["card"]}>
      <h2 ref={heading} tabIndex={-1} className={styles["ask"]}>
        {told(question.ask)}
      </h2>
      <AnswerForm
        place={`${lesson.id} ${step.key}`}
        {...{ question, tried, told }}
        onAnswer={hand}
      />
      {judgement && <Feedback {...{ judgement, told }} isPrediction={step.kind === "predict"} />}
    </section>
  );
}
