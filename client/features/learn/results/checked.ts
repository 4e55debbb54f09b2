import type { Lesson } from "../../../../contract/lessons/lesson.ts";
import { type Recomputed, recompute } from "../../../../contract/lessons/recompute.ts";
import type { Values } from "../../../../contract/lessons/evaluate.ts";
import type { HandedIn } from "../../../session/lessons/read-results.ts";

/** What one learner handed in, judged anew. */
export type Learner = HandedIn & { readonly key: string; readonly recomputed: Recomputed };

/** Everything that was handed in for one lesson, judged by what is at hand. */
export type CheckedLesson = {
  readonly lesson: Lesson;
  readonly values: Values;
  readonly revision: number | null;
  readonly learners: readonly Learner[];
};

type ToCheck = Omit<CheckedLesson, "learners"> & {
  readonly handedIn: readonly (HandedIn & { readonly key: string })[];
};

export function checkLesson({ handedIn, ...at }: ToCheck): CheckedLesson {
  const learners = handedIn.map((one) => ({
    ...one,
    recomputed: recompute(one.results, at.lesson, at.values),
  }));
  return { ...at, learners };
}

/** How all learners did in one question. */
export type Total = {
  readonly right: number;
  readonly wrong: number;
  readonly open: number;
  readonly unjudged: number;
};

/** A total for each question of the lesson, in order. */
export function totalsOf({ learners }: Pick<CheckedLesson, "learners">): readonly Total[] {
  const asked = learners[0]?.recomputed.questions ?? [];
  return asked.map((_question, at) => {
    const all = learners.flatMap(({ recomputed }) => recomputed.questions[at] ?? []);
    return {
      right: all.filter(({ right }) => right === true).length,
      wrong: all.filter(({ right }) => right === false).length,
      open: all.filter(({ answer }) => answer === null).length,
      unjudged: all.filter(({ fault }) => fault !== null).length,
    };
  });
}
