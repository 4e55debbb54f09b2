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
  const remarks = learners.flatMap((learner) =>
    remarksOn(learner, checked).map((what) => ({ learner, what })),
  );
  return (
    <article className={styles["lesson"]}>
      <header>
        <h3>{words(lesson.title)}</h3>
        <Button
          onClick={() => {
            const blob = new Blob([resultsCsv(checked)], { type: "text/csv" });
            saveBlob(blob, `${lesson.id}-results.csv`);
          }}
        >
          <Glyph icon={Download} size={14} /> {sayTeach("results.save")}
        </Button>
      </header>
      <div className={styles["scroll"]}>
        <table>
          <caption>{sayTeach("results.by-learner")}</caption>
          <thead>
            <tr>
              <th scope="col">{sayTeach("results.learner")}</th>
              <th scope="col">{sayTeach("results.score")}</th>
              {asked.map(({ key, title }, at) => (
                <th key={key} scope="col" title={told(title)}>
                  {sayTeach("results.question", { number: at + 1 })}
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
      </div>
      {remarks.length > 0 && (
        <ul className={styles["remarks"]} aria-label={sayTeach("results.remarks")}>
          {remarks.map(({ learner, what }) => (
            <li key={`${learner.key} ${what}`}>
              <b>
                {sayTeach("results.remark", { name: learnerName(learner), file: learner.file })}
              </b>{" "}
              {what}
            </li>
          ))}
        </ul>
      )}
      <QuestionTotals {...{ checked, told }} />
    </article>
  );
}
