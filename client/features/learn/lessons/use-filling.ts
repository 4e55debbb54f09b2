import { EntityId } from "../../../../contract/ids.ts";
import { fill } from "../../../../contract/lessons/fill.ts";
import type { Lesson } from "../../../../contract/lessons/lesson.ts";
import type { Words } from "../../../../graph-seed/ontology/words.ts";
import { useSchema } from "../../../api/queries.ts";
import { words } from "../../../messages/words.ts";
import type { LessonAnswer } from "../../../session/learn/task.ts";
import { useNaming } from "../../../session/use-naming.ts";

/** Reads a text of a lesson, with what it computes put in. */
export type Told = (text: Words) => string;

export function useFilling(lesson: Lesson, answer: LessonAnswer): Told {
  const naming = useNaming();
  const { data: schema } = useSchema();
  const values = new Map(answer.values);
  const corridors = Object.values(lesson.networks).flatMap((network) => network.corridors);
  function nameOf(id: string): string {
    const entity = EntityId.safeParse(id);
    if (entity.success) return naming.inSentence(entity.data);
    const corridor = corridors.find(({ key }) => key === id);
    if (corridor) return words(corridor.name);
    const modality = schema?.modalities.find((one) => one.id === id);
    return modality ? words(modality.label) : id;
  }
  return (text) => fill(words(text), { lesson, values, locale: "en", nameOf });
}
