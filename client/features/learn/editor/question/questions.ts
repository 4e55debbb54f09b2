import type { Lesson } from "../../../../../contract/lessons/lesson.ts";
import type { LessonQuestion } from "../../../../../contract/lessons/question.ts";
import { usualWithin } from "../value/comparing.ts";
import { type Source } from "../value/sources.ts";
import { type Around, firstValue, type Sort, withValue } from "../value/values.ts";

export const sortOf: Readonly<Record<LessonQuestion["as"], Sort>> = {
  choice: "one",
  number: "one",
  sketch: "course",
  pick: "list",
};

/**
 * A question of a kind with nothing written in it yet, whose key is the first value there is, and the
 * lesson that computes it. Null where the lesson has nothing to compute such a key from.
 */
export function freshQuestion(
  lesson: Lesson,
  as: LessonQuestion["as"],
  { sources, around }: { readonly sources: readonly Source[]; readonly around: Around },
): { readonly lesson: Lesson; readonly question: LessonQuestion } | null {
  const [first] = sources.flatMap((source) => firstValue(source, sortOf[as], around) ?? []);
  if (first === undefined) return null;
  const { lesson: with1, name } = withValue(lesson, first);
  const told = { ask: { en: "" }, right: { en: "" }, wrong: { en: "" } };
  switch (as) {
    case "number":
      return {
        lesson: with1,
        question: { as, ...told, unit: { en: "" }, key: name, within: usualWithin, slips: [] },
      };
    case "sketch":
      return {
        lesson: with1,
        question: { as, ...told, key: name, within: usualWithin, slips: [] },
      };
    case "pick":
      return { lesson: with1, question: { as, ...told, key: name, slips: [] } };
    case "choice": {
      const bound = withValue(with1, { by: "given", value: 0 });
      const options = (["above", "below"] as const).map((is, at) => ({
        key: optionKeys[at] ?? "a",
        text: { en: "" },
        right: [{ value: name, must: { is, than: bound.name } }],
        feedback: { en: "" },
      }));
      return { lesson: bound.lesson, question: { as, ask: { en: "" }, options } };
    }
  }
}

const optionKeys = ["a", "b", "c", "d", "e", "f"];

type Choice = Extract<LessonQuestion, { as: "choice" }>;

/** One more option, right as the last one is; a question has six at most. */
export function withOption(question: Choice): Choice {
  const used = new Set(question.options.map(({ key }) => key));
  const key = optionKeys.find((one) => !used.has(one));
  const last = question.options.at(-1);
  if (key === undefined || last === undefined) return question;
  const option = { ...last, key, text: { en: "" }, feedback: { en: "" } };
  return { ...question, options: [...question.options, option] };
}
