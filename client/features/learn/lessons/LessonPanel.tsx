import { sayLearn } from "../../../messages/say-learn.ts";
import type { Lesson } from "../../../../contract/lessons/lesson.ts";
import { useAllLessons } from "../../../session/lessons/all-lessons.ts";
import { useFlagged } from "../../../session/lessons/use-flags.ts";
import { Note } from "../../../ui/Note.tsx";
import { OwnLessons } from "../editor/shelf/OwnLessons.tsx";
import { LessonList } from "./LessonList.tsx";
import { LessonSteps } from "./LessonSteps.tsx";
import { useOpenLesson } from "./use-open-lesson.ts";

/** The lessons there are, or the steps of the one that is open. */
export function LessonPanel() {
  const open = useOpenLesson();
  const { data, product, error } = useAllLessons();
  if (open) return <LessonSteps {...open} />;
  if (error) return <Note urgent title={sayLearn("lessons.failed", { reason: error.message })} />;
  if (!data || !product) return <Note title={sayLearn("lessons.waiting")} />;
  return <Lists all={data} product={product} />;
}

type ListsProps = { readonly all: readonly Lesson[]; readonly product: readonly Lesson[] };

function Lists({ all, product }: ListsProps) {
  const flagged = useFlagged(all);
  return (
    <>
      <LessonList lessons={product} flagged={flagged} />
      <OwnLessons product={product.map(({ id }) => id)} flagged={flagged} />
    </>
  );
}
