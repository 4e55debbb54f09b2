import { sayTeach } from "../../../messages/say-teach.ts";
import { csvLine, defused } from "../../../ui/csv.ts";
import type { CheckedLesson, Learner } from "./checked.ts";
import { learnerName, markWords, secondsFor, timeTaken } from "./marks.ts";
import { remarksOn } from "./remarks.ts";

/** What was handed in for a lesson, a line for each learner. No cell is ever a formula. */
export function resultsCsv(checked: CheckedLesson): string {
  const asked = checked.learners[0]?.recomputed.questions ?? [];
  const head = [
    sayTeach("results.learner"),
    sayTeach("results.file"),
    sayTeach("results.lesson"),
    sayTeach("results.version"),
    sayTeach("results.points"),
    sayTeach("results.of"),
    sayTeach("results.began"),
    sayTeach("results.seconds"),
    ...asked.flatMap(({ step }) => [step.key, sayTeach("results.seconds-for", { step: step.key })]),
    sayTeach("results.remarks"),
  ];
  return [head, ...checked.learners.map((learner) => rowOf(learner, checked))]
    .map((cells) => csvLine(cells.map(defused)))
    .join("");
}

function rowOf(learner: Learner, checked: CheckedLesson): string[] {
  const { results, recomputed, file } = learner;
  return [
    learnerName(learner),
    file,
    results.lesson,
    String(results.version),
    String(recomputed.score.right),
    String(recomputed.score.of),
    results.began,
    String(timeTaken(learner)),
    ...recomputed.questions.flatMap((question) => [
      markWords(question),
      String(secondsFor(learner, question.step.key) ?? ""),
    ]),
    remarksOn(learner, checked).join(" "),
  ];
}
