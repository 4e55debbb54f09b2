import { basename } from "node:path";

import { fill } from "../../contract/lessons/fill.ts";
import type { LessonStep } from "../../contract/lessons/lesson.ts";
import type { Rechecked } from "../../contract/lessons/recompute.ts";
import type { CheckedLesson } from "./check-lesson.ts";
import { inColumns } from "./in-columns.ts";

type Learner = CheckedLesson["learners"][number];

/** What was handed in for a lesson: a table by learner, a table by question, and what is odd. */
export function resultsWords(checked: CheckedLesson): string {
  const { lesson, learners } = checked;
  return [
    `${lesson.title.en} (${lesson.id}, version ${lesson.version})`,
    ...learnersTable(learners),
    "In brackets: a prediction, which counts nothing. *: the file says otherwise. –: no answer.",
    "",
    ...questionsTable(checked),
    ...learners.flatMap((learner) => remarks(learner, checked)),
  ].join("\n");
}

function learnersTable(learners: readonly Learner[]): string[] {
  const steps = learners[0]?.recomputed.questions.map(({ step }) => step.key) ?? [];
  const rows = learners.map(({ recomputed, ...handedIn }) => [
    nameOf(handedIn),
    ...recomputed.questions.map(mark),
    `${recomputed.score.right} of ${recomputed.score.of}`,
  ]);
  return inColumns([["learner", ...steps, "score"], ...rows]);
}

function nameOf({ file, results }: Pick<Learner, "file" | "results">): string {
  return results.alias === null ? basename(file) : `${results.alias} (${basename(file)})`;
}

function mark({ right, told, counts, fault }: Rechecked): string {
  if (fault !== null) return "?";
  if (right === null) return "–";
  const word = `${right ? "yes" : "no"}${told === right ? "" : "*"}`;
  return counts ? word : `(${word})`;
}

function questionsTable({ lesson, learners, ...checked }: CheckedLesson): string[] {
  const asked = learners[0]?.recomputed.questions ?? [];
  const rows = asked.map(({ step }, at) => {
    const all = learners.flatMap(({ recomputed }) => recomputed.questions[at] ?? []);
    const answered = all.filter(({ right }) => right !== null);
    const right = answered.filter((one) => one.right);
    return [
      `${step.key}: ${textOf(step.title.en)}`,
      `${right.length} of ${answered.length} right`,
      textOf(oftenWrong(step, answered)),
    ];
  });
  return inColumns([["question", "", "most often wrong"], ...rows]);

  function textOf(text: string): string {
    return fill(text, { ...checked, lesson, locale: "en", nameOf: (id) => id });
  }
}

/** The wrong option that most picked; nothing where none did, or where the question has none. */
function oftenWrong({ question }: LessonStep, answered: readonly Rechecked[]): string {
  if (question?.as !== "choice") return "";
  const wrong = answered.flatMap(({ right, answer }) =>
    right === false && answer?.as === "choice" ? [answer.option] : [],
  );
  const counted = question.options.map((option) => ({
    text: option.text.en,
    times: wrong.filter((key) => key === option.key).length,
  }));
  const [first] = counted.toSorted((a, b) => b.times - a.times);
  return first === undefined || first.times === 0 ? "" : `${first.text} (${first.times})`;
}

function remarks({ recomputed, ...handedIn }: Learner, { lesson, revision }: CheckedLesson) {
  const { results } = handedIn;
  const { right, of } = recomputed.score;
  const faults = recomputed.questions.flatMap(({ step, fault }) =>
    fault === null ? [] : [`${step.key} cannot be judged: ${fault}`],
  );
  return [
    ...(results.version === lesson.version
      ? []
      : [`it was made with version ${results.version} of the lesson; this is ${lesson.version}.`]),
    ...(results.revision === revision
      ? []
      : [`its data had the revision ${results.revision}; the data at hand has ${revision}.`]),
    ...(results.score.right === right && results.score.of === of
      ? []
      : [`it states a score of ${results.score.right} of ${results.score.of}.`]),
    ...recomputed.strange.map((step) => `the lesson asks nothing in ${step}.`),
    ...faults,
  ].map((what) => `${nameOf(handedIn)}: ${what}`);
}
