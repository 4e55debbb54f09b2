import {
  type Known,
  lessonFaults,
  type LessonFault,
} from "../../../contract/lessons/lesson-faults.ts";
import { Lesson } from "../../../contract/lessons/lesson.ts";

/** One thing that is wrong with a lesson: its place in the file, and what is wrong there. */
export type PlacedFault = {
  readonly place: readonly (string | number)[];
  readonly what:
    | { readonly as: "empty" }
    | { readonly as: "shape"; readonly message: string }
    | { readonly as: "named"; readonly code: LessonFault["code"]; readonly name: string };
};

export type CheckedLesson =
  { readonly lesson: Lesson } | { readonly faults: readonly PlacedFault[] };

/** Whether something is a lesson, and all that it names is there. */
export function checkLesson(given: unknown, known: Known): CheckedLesson {
  const read = Lesson.safeParse(given);
  if (!read.success) {
    const faults = read.error.issues.map(({ path, code, message }): PlacedFault => ({
      place: path.filter((part) => typeof part !== "symbol"),
      what: code === "too_small" ? { as: "empty" } : { as: "shape", message },
    }));
    return { faults };
  }
  const lesson = read.data;
  const faults = lessonFaults(lesson, known).map((fault) => placed(fault, lesson));
  return faults.length > 0 ? { faults } : { lesson };
}

function placed({ where, code, name }: LessonFault, { steps }: Lesson): PlacedFault {
  const at = steps.findIndex(({ key }) => key === where);
  return { place: at === -1 ? [where] : ["steps", at], what: { as: "named", code, name } };
}
