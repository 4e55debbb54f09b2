import { sayTeach } from "../../../messages/say-teach.ts";
import type { CheckedLesson, Learner } from "./checked.ts";

/** All that is odd about what one learner handed in, each in a sentence. */
export function remarksOn(learner: Learner, { lesson, revision }: CheckedLesson): string[] {
  const { results, recomputed } = learner;
  const { right, of } = recomputed.score;
  const { version, score } = results;
  return [
    ...(version === lesson.version
      ? []
      : [sayTeach("results.other-version", { version, ours: lesson.version })]),
    ...(revision === null || results.revision === revision ? [] : [sayTeach("results.other-data")]),
    ...(score.right === right && score.of === of ? [] : [sayTeach("results.says", score)]),
    ...recomputed.strange.map((step) => sayTeach("results.strange", { step })),
    ...recomputed.questions.flatMap(({ step, fault }) =>
      fault === null ? [] : [sayTeach("results.fault", { step: step.key, fault })],
    ),
  ];
}
