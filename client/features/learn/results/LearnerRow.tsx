import { Check, CircleHelp, Minus, X } from "lucide-react";

import type { Rechecked } from "../../../../contract/lessons/recompute.ts";
import { sayTeach } from "../../../messages/say-teach.ts";
import { Glyph } from "../../../ui/Glyph.tsx";
import type { Learner } from "./checked.ts";
import {
  cellWords,
  clockText,
  dayText,
  isToldOtherwise,
  learnerName,
  secondsFor,
  timeTaken,
  timeText,
} from "./marks.ts";
import styles from "./Results.module.css";

/** One learner's answers, question by question, with the time each took. */
export function LearnerRow({ learner }: { readonly learner: Learner }) {
  const { results, recomputed, file } = learner;
  const { score } = recomputed;
  const isSaid = results.score.right === score.right && results.score.of === score.of;
  return (
    <tr>
      <th scope="row">
        {learnerName(learner)}
        <small>{file}</small>
      </th>
      <td>
        {sayTeach("results.score-is", score)}
        {!isSaid && <small>{sayTeach("results.file-says", results.score)}</small>}
      </td>
      {recomputed.questions.map((question) => (
        <td key={question.step.key}>
          <Mark {...{ question }} seconds={secondsFor(learner, question.step.key)} />
        </td>
      ))}
      <td>
        {dayText(results.began)}
        <small>{clockText(results.began)}</small>
      </td>
      <td>{timeText(timeTaken(learner))}</td>
    </tr>
  );
}

type MarkProps = { readonly question: Rechecked; readonly seconds: number | null };

function Mark({ question, seconds }: MarkProps) {
  return (
    <>
      <span className={styles["mark"]} data-counts={question.counts}>
        <Glyph icon={iconOf(question)} size={14} /> {cellWords(question)}
      </span>
      {seconds !== null && <small>{timeText(seconds)}</small>}
      {isToldOtherwise(question) && (
        <small>{sayTeach(question.told ? "results.told-right" : "results.told-wrong")}</small>
      )}
    </>
  );
}

function iconOf({ fault, answer, right }: Rechecked) {
  if (fault !== null) return CircleHelp;
  if (answer === null) return Minus;
  return right ? Check : X;
}
