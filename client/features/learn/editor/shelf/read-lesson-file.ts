import type { Lesson } from "../../../../../contract/lessons/lesson.ts";
import type { Known } from "../../../../../contract/lessons/lesson-faults.ts";
import { sayTeach } from "../../../../messages/say-teach.ts";
import { checkLesson } from "../../../../session/lessons/faults-of-lesson.ts";
import { jsonOf } from "../../../../session/lessons/json-of.ts";
import { placedWords } from "../fault-words.ts";

type Around = {
  readonly known: Known;
  /** The ids of the product's lessons. */
  readonly product: readonly string[];
};

/** So many faults are told; the others go with them as a rule. */
const most = 8;

/** The lesson in a file, or all that keeps it from being one, in words. */
export async function readLessonFile(
  file: File,
  { known, product }: Around,
): Promise<{ readonly lesson: Lesson } | { readonly faults: readonly string[] }> {
  const json = jsonOf(await textOf(file));
  if (json === undefined) return { faults: [sayTeach("own.no-json", { file: file.name })] };
  const checked = checkLesson(json, known);
  if ("faults" in checked) {
    const told = checked.faults.slice(0, most).map(placedWords);
    return { faults: [sayTeach("own.no-lesson", { file: file.name }), ...told] };
  }
  const { id } = checked.lesson;
  if (product.includes(id)) return { faults: [sayTeach("own.taken", { id })] };
  return checked;
}

/** A file that cannot be read says as much as an empty one. */
async function textOf(file: File): Promise<string> {
  try {
    return await file.text();
  } catch {
    return "";
  }
}
