import type { Lesson } from "../../../../../contract/lessons/lesson.ts";
import type { Editing } from "../use-editing.ts";

type Words = Lesson["title"];
type OnSlips<Slip> = (slips: Slip[], lesson?: Lesson, place?: string) => void;

type Place = {
  readonly editing: Editing;
  /** The place of the step in the lesson, from 0. */
  readonly at: number;
};

/** What is common to the slips of one question, whatever each is known by. */
export function framed<Slip extends { readonly text: Words }>(
  { editing, at }: Place,
  slips: readonly Slip[],
  onChange: OnSlips<Slip>,
) {
  return slips.map((slip, place) => ({
    slip,
    set: (next: Slip, lesson?: Lesson, field?: string) => {
      onChange(slips.with(place, next), lesson, field && `slip ${place} ${field}`);
    },
    frame: {
      // A slip has no name of its own.
      key: place,
      editing,
      at,
      place,
      said: slip.text.en,
      onSay: (en: string) => {
        const next = { ...slip, text: { ...slip.text, en } };
        onChange(slips.with(place, next), editing.draft, `slip ${place} text`);
      },
      onRemove: () => {
        onChange(slips.toSpliced(place, 1));
      },
    },
  }));
}
