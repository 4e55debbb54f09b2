import type { Lesson } from "../../../../../contract/lessons/lesson.ts";
import type { LessonQuestion } from "../../../../../contract/lessons/question.ts";
import { usualWithin } from "../value/comparing.ts";
import type { Source } from "../value/sources.ts";
import { type Around, firstValue, withValue } from "../value/values.ts";

/** The questions whose answer is held against a key; an option of a choice has its own feedback. */
export type Keyed = Exclude<LessonQuestion, { as: "choice" }>;

type Fresh = {
  readonly question: Keyed;
  /** The lesson computes what the wrong answer is known by. */
  readonly lesson: Lesson;
};

/**
 * One more typical wrong answer: at first whoever says that there is nothing, or that nothing changes.
 * Null where there is no list that a wrong thing could be in.
 */
export function withSlip(
  lesson: Lesson,
  question: Keyed,
  { sources, around }: { readonly sources: readonly Source[]; readonly around: Around },
): Fresh | null {
  const text = { en: "" };
  if (question.as === "pick") {
    const lists = sources.flatMap((source) => firstValue(source, "list", around) ?? []);
    const made = lists.map((list) => withValue(lesson, list));
    const first = made.find(({ name }) => name !== question.key) ?? made[0];
    if (!first) return null;
    const slips = [...question.slips, { among: first.name, text }];
    return { question: { ...question, slips }, lesson: first.lesson };
  }
  const bound = withValue(lesson, { by: "given", value: 0 });
  const within = question.within > 0 ? question.within : usualWithin;
  const when = { is: "near", than: bound.name, within } as const;
  return {
    lesson: bound.lesson,
    question:
      question.as === "number"
        ? { ...question, slips: [...question.slips, { when, text }] }
        : { ...question, slips: [...question.slips, { of: "final", when, text }] },
  };
}
