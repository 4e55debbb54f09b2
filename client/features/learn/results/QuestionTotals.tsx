import { Focusable } from "@ariakit/react/focusable";

import { sayTeach } from "../../../messages/say-teach.ts";
import type { Told } from "../lessons/use-filling.ts";
import { type CheckedLesson, totalsOf } from "./checked.ts";
import styles from "./Results.module.css";

type QuestionTotalsProps = { readonly checked: CheckedLesson; readonly told: Told };

/** How all files together did in each question. */
export function QuestionTotals({ checked, told }: QuestionTotalsProps) {
  const asked = checked.lesson.steps.filter(({ question }) => question !== null);
  const totals = totalsOf(checked);
  return (
    <Focusable className={styles["scroll"]}>
      <table data-of="questions">
        <caption>{sayTeach("results.by-question")}</caption>
        <thead>
          <tr>
            <th scope="col">{sayTeach("results.question-asked")}</th>
            <th scope="col">{sayTeach("results.head-right")}</th>
            <th scope="col">{sayTeach("results.head-wrong")}</th>
            <th scope="col">{sayTeach("results.head-open")}</th>
            <th scope="col">{sayTeach("results.head-unjudged")}</th>
          </tr>
        </thead>
        <tbody>
          {asked.map(({ key, kind, question }, at) => (
            <tr key={key}>
              <th scope="row">
                {sayTeach("results.question", { number: at + 1 })} {question && told(question.ask)}
                {kind === "predict" && <small>{sayTeach("results.guess-explain")}</small>}
              </th>
              <td>{totals[at]?.right}</td>
              <td>{totals[at]?.wrong}</td>
              <td>{totals[at]?.open}</td>
              <td>{totals[at]?.unjudged}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Focusable>
  );
}
