import { ArrowLeft, Check, Circle, CircleDashed, CircleDot } from "lucide-react";

import { sayLearn } from "../../../messages/say-learn.ts";
import { words } from "../../../messages/words.ts";
import { closeLesson, goToStep } from "../../../session/lessons/lesson-desk.ts";
import { Button } from "../../../ui/Button.tsx";
import { Glyph } from "../../../ui/Glyph.tsx";
import styles from "./Lesson.module.css";
import { LessonFlags } from "./LessonFlags.tsx";
import type { OpenLesson } from "./use-open-lesson.ts";

/** The open lesson: what it is for, and its steps; one that was come to can be gone back to. */
export function LessonSteps({ lesson, work }: OpenLesson) {
  const reached = furthest({ lesson, work });
  const steps = [
    ...lesson.steps.map(({ key, title, question }) => ({
      title: words(title),
      isOpen: question !== null && !work.answers[key],
    })),
    { title: sayLearn("lessons.end"), isOpen: false },
  ];
  return (
    <div className={styles["lesson"]}>
      <Button look="quiet" onClick={closeLesson}>
        <Glyph icon={ArrowLeft} size={14} /> {sayLearn("lessons.all")}
      </Button>
      <p className={styles["kicker"]}>{sayLearn("lessons.minutes", { count: lesson.minutes })}</p>
      <h1 className={styles["title"]}>{words(lesson.title)}</h1>
      <LessonFlags lesson={lesson} />
      <ol className={styles["steps"]} aria-label={sayLearn("lessons.steps")}>
        {steps.map(({ title, isOpen }, at) => (
          <li key={title}>
            <button
              type="button"
              aria-current={at === work.at ? "step" : undefined}
              aria-label={
                isOpen && at < work.at ? sayLearn("lessons.step-open", { title }) : undefined
              }
              disabled={at > reached}
              onClick={() => {
                goToStep(lesson.id, at);
              }}
            >
              <Glyph icon={iconOf({ at, now: work.at, reached, isOpen })} size={16} />
              {title}
            </button>
          </li>
        ))}
      </ol>
      <details className={styles["objectives"]}>
        <summary>{sayLearn("lessons.objectives")}</summary>
        <ul>
          {lesson.objectives.map((objective) => (
            <li key={objective.en}>{words(objective)}</li>
          ))}
        </ul>
      </details>
    </div>
  );
}

type Place = {
  readonly at: number;
  readonly now: number;
  readonly reached: number;
  /** Its question is not answered. */
  readonly isOpen: boolean;
};

/** A step that was left open is not ticked off. */
function iconOf({ at, now, reached, isOpen }: Place) {
  if (at === now) return CircleDot;
  if (at >= reached) return Circle;
  return isOpen ? CircleDashed : Check;
}

/** The first step whose question is not answered, or the one that is open where that is further. */
function furthest({ lesson, work }: Pick<OpenLesson, "lesson" | "work">): number {
  const open = lesson.steps.findIndex(
    ({ key, question }, at) => at >= work.at && question !== null && !work.answers[key],
  );
  const answered = Object.keys(work.answers).map((key) =>
    lesson.steps.findIndex((step) => step.key === key),
  );
  const next = Math.max(work.at, ...answered.map((at) => at + 1));
  return open === -1 ? lesson.steps.length : Math.max(Math.min(open, lesson.steps.length), next);
}
