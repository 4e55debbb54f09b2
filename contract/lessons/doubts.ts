import { judge } from "./judge.ts";
import type { Read } from "./meets.ts";
import type { Lesson } from "./lesson.ts";
import type { LessonQuestion } from "./question.ts";
import { LessonError, toCourse, toList, toNumeric } from "./value.ts";

/** What is odd about the answers to one question, by the data and the models at hand. */
export type Doubt =
  | { readonly as: "none-right" | "key-is-wrong" | "nothing-to-pick" }
  | { readonly as: "several-right"; readonly options: readonly string[] }
  | { readonly as: "cannot-be-judged"; readonly reason: string };

/** The step, by its place from 0, and the doubt about its question. */
export type PlacedDoubt = { readonly at: number; readonly doubt: Doubt };

/**
 * Questions that no answer is right to, or more than the teacher may mean, or whose right answer is
 * told that it is a typical wrong one. They depend on the data, so that they keep no lesson away.
 */
export function doubtsOf({ steps }: Lesson, read: Read): PlacedDoubt[] {
  return steps.flatMap(({ question }, at) => {
    const doubt = question && safely(question, read);
    return doubt ? [{ at, doubt }] : [];
  });
}

function safely(question: LessonQuestion, read: Read): Doubt | null {
  try {
    return doubtIn(question, read);
  } catch (error) {
    if (error instanceof LessonError) return { as: "cannot-be-judged", reason: error.message };
    throw error;
  }
}

function doubtIn(question: LessonQuestion, read: Read): Doubt | null {
  switch (question.as) {
    case "choice":
      return amongOptions(question, read);
    case "pick":
      return toList(read(question.key), question.key).length === 0
        ? { as: "nothing-to-pick" }
        : null;
    case "number":
    case "sketch":
      return judge(question, keyOf(question, read), read).right ? null : { as: "key-is-wrong" };
  }
}

/** The answer that is the key itself. */
function keyOf(
  { as, key }: { readonly as: "number" | "sketch"; readonly key: string },
  read: Read,
) {
  return as === "number"
    ? { as, value: toNumeric(read(key), key) }
    : { as, values: [...toCourse(read(key), key)] };
}

function amongOptions(
  question: Extract<LessonQuestion, { as: "choice" }>,
  read: Read,
): Doubt | null {
  const right = question.options
    .map(({ key }) => key)
    .filter((option) => judge(question, { as: "choice", option }, read).right);
  if (right.length === 0) return { as: "none-right" };
  return right.length > 1 ? { as: "several-right", options: right } : null;
}
