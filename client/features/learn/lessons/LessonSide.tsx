import { useRevision } from "../../../api/queries.ts";
import { sayLearn } from "../../../messages/say-learn.ts";
import type { LessonAnswer } from "../../../session/learn/task.ts";
import { goToStep } from "../../../session/lessons/lesson-desk.ts";
import { useLessonAnswer } from "../../../session/lessons/use-lesson.ts";
import { Button } from "../../../ui/Button.tsx";
import { Note } from "../../../ui/Note.tsx";
import type { LearnProps } from "../learn-props.ts";
import { ClaimLinks } from "../model/ClaimLinks.tsx";
import styles from "./Lesson.module.css";
import { LessonEnd } from "./LessonEnd.tsx";
import { QuestionCard } from "./QuestionCard.tsx";
import { useFilling } from "./use-filling.ts";
import { type OpenLesson, useOpenLesson } from "./use-open-lesson.ts";

/** The question of the step that is open, what is said to the answer, and what it rests on. */
export function LessonSide(props: LearnProps) {
  const open = useOpenLesson();
  if (!open)
    return (
      <Note title={sayLearn("lessons.none-open")}>{sayLearn("lessons.none-open-explain")}</Note>
    );
  return <Computed {...props} {...open} />;
}

type OpenProps = LearnProps & OpenLesson;

function Computed(props: OpenProps) {
  const { data } = useLessonAnswer(props.lesson);
  return data ? <Side {...props} answer={data} /> : null;
}

function Side(props: OpenProps & { readonly answer: LessonAnswer }) {
  const { lesson, work, step, answer, reach, onFailure } = props;
  const told = useFilling(lesson, answer);
  const revision = useRevision();
  if (!step) {
    return <LessonEnd {...{ lesson, work, answer, told }} revision={revision ?? 0} />;
  }
  const isOpen = step.question !== null && !work.answers[step.key];
  return (
    <div className={styles["side"]}>
      <p className={styles["kicker"]}>{sayLearn(`lessons.kind-${step.kind}`)}</p>
      {step.question && <QuestionCard key={step.key} {...{ lesson, work, step, answer, told }} />}
      <div className={styles["turn"]}>
        {work.at > 0 && (
          <Button
            onClick={() => {
              goToStep(lesson.id, work.at - 1);
            }}
          >
            {sayLearn("lessons.back")}
          </Button>
        )}
        <Button
          look={isOpen ? "plain" : "primary"}
          onClick={() => {
            goToStep(lesson.id, work.at + 1);
          }}
        >
          {sayLearn(isOpen ? "lessons.skip" : "lessons.next")}
        </Button>
      </div>
      <ClaimLinks {...{ reach, onFailure }} title={sayLearn("learn.rests")} ids={step.rests} />
      <p className={styles["minor"]}>{sayLearn("learn.exercise")}</p>
    </div>
  );
}
