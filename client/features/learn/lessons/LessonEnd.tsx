import { useState } from "react";

import type { Lesson } from "../../../../contract/lessons/lesson.ts";
import { recompute } from "../../../../contract/lessons/recompute.ts";
import { sayLearn } from "../../../messages/say-learn.ts";
import type { LessonAnswer } from "../../../session/learn/task.ts";
import { beginAnew, closeLesson } from "../../../session/lessons/lesson-desk.ts";
import type { LessonWork } from "../../../session/lessons/lesson-work.ts";
import { toResults } from "../../../session/lessons/to-results.ts";
import { Button } from "../../../ui/Button.tsx";
import { saveBlob } from "../../../ui/save-file.ts";
import styles from "./Lesson.module.css";
import type { Told } from "./use-filling.ts";

type LessonEndProps = {
  readonly lesson: Lesson;
  readonly work: LessonWork;
  readonly answer: LessonAnswer;
  readonly told: Told;
  readonly revision: number;
};

/** The score, question by question, and a file to hand in. Nothing leaves the page by itself. */
export function LessonEnd({ lesson, work, answer, told, revision }: LessonEndProps) {
  const [alias, setAlias] = useState("");
  const values = new Map(answer.values);
  const results = toResults({ lesson, work, values, revision, alias });
  const { questions, score } = recompute(results, lesson, values);
  return (
    <div className={styles["side"]}>
      <section className={styles["card"]}>
        <h2 className={styles["ask"]}>{sayLearn("lessons.score", score)}</h2>
        <ol className={styles["scores"]}>
          {questions.map(({ step, right, counts }) => (
            <li key={step.key}>
              <span>{told(step.title)}</span>
              <span>{sayLearn(wordFor(right, counts))}</span>
            </li>
          ))}
        </ol>
      </section>
      <form
        className={styles["alias"]}
        onSubmit={(event) => {
          event.preventDefault();
          const text = JSON.stringify(results, null, 2);
          saveBlob(new Blob([text], { type: "application/json" }), `${lesson.id}-results.json`);
        }}
      >
        <label>
          {sayLearn("lessons.alias")}
          <input
            type="text"
            maxLength={40}
            value={alias}
            onChange={({ target }) => {
              setAlias(target.value);
            }}
          />
        </label>
        <Button type="submit" look="primary">
          {sayLearn("lessons.save")}
        </Button>
      </form>
      <p className={styles["minor"]}>{sayLearn("lessons.save-explain")}</p>
      <div className={styles["turn"]}>
        <Button
          onClick={() => {
            beginAnew(lesson);
          }}
        >
          {sayLearn("lessons.anew")}
        </Button>
        <Button onClick={closeLesson}>{sayLearn("lessons.all")}</Button>
      </div>
    </div>
  );
}

function wordFor(right: boolean | null, counts: boolean) {
  if (right === null) return "lessons.unanswered";
  if (!counts) return "lessons.prediction";
  return right ? "lessons.right" : "lessons.wrong";
}
