import { Focusable } from "@ariakit/react/focusable";
import { Download } from "lucide-react";

import { sayTeach } from "../../../messages/say-teach.ts";
import { words } from "../../../messages/words.ts";
import type { LessonAnswer } from "../../../session/learn/task.ts";
import { Button } from "../../../ui/Button.tsx";
import { Glyph } from "../../../ui/Glyph.tsx";
import { saveBlob } from "../../../ui/save-file.ts";
import { useFilling } from "../lessons/use-filling.ts";
import type { CheckedLesson } from "./checked.ts";
import { LearnerRow } from "./LearnerRow.tsx";
import { QuestionTotals } from "./QuestionTotals.tsx";
import { remarksOn } from "./remarks.ts";
import { learnerName } from "./marks.ts";
import { resultsCsv } from "./results-csv.ts";
import styles from "./Results.module.css";

type LessonResultsProps = {
  readonly checked: CheckedLesson;
  readonly answer: LessonAnswer;
};

/** Who did how in one lesson, and how all did in each question. */
export function LessonResults({ checked, answer }: LessonResultsProps) {
  const { lesson, learners } = checked;
  const told = useFilling(lesson, answer);
  const asked = lesson.steps.filter(({ question }) => question !== null);
  const remarks = learners
    .map((learner) => ({ learner, whats: remarksOn(learner, checked) }))
    .filter(({ whats }) => whats.length > 0);
  return (
    <article className={styles["lesson"]}>
      <header>
        <h2>{words(lesson.title)}</h2>
        <Button
          onClick={() => {
            // Without the mark in front, a spreadsheet takes the letters of other languages apart.
            const blob = new Blob(["\uFEFF", resultsCsv(checked)], { type: "text/csv" });
            saveBlob(blob, `${lesson.id}-results.csv`);
          }}
        >
          <Glyph icon={Download} size={14} /> {sayTeach("results.save")}
        </Button>
      </header>
      <Focusable className={styles["scroll"]}>
        <table data-of="learners">
          <caption>{sayTeach("results.by-learner")}</caption>
          <thead>
            <tr>
              <th scope="col">{sayTeach("results.learner")}</th>
              <th scope="col">{sayTeach("results.score")}</th>
              {asked.map(({ key, kind, title }, at) => (
                <th key={key} scope="col" title={told(title)}>
                  {sayTeach("results.question", { number: at + 1 })}
                  {kind === "predict" && <small>{sayTeach("results.guess")}</small>}
                </th>
              ))}
              <th scope="col">{sayTeach("results.began")}</th>
              <th scope="col">{sayTeach("results.time")}</th>
            </tr>
          </thead>
          <tbody>
            {learners.map((learner) => (
              <LearnerRow key={learner.key} learner={learner} />
            ))}
          </tbody>
        </table>
      </Focusable>
      {remarks.length > 0 && (
        <ul className={styles["remarks"]} aria-label={sayTeach("results.remarks")}>
          {remarks.map(({ learner, whats }) => (
            <li key={learner.key}>
              <b>
                {sayTeach("results.remark", { name: learnerName(learner), file: learner.file })}
              </b>{" "}
              {whats.join(" ")}
            </li>
          ))}
        </ul>
      )}
      <QuestionTotals {...{ checked, told }} />
    </article>
  );
}
