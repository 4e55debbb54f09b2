import type { Lesson } from "../../../contract/lessons/lesson.ts";
import { freshId } from "./fresh-id.ts";

type Around = {
  /** The lessons of this browser. */
  readonly own: readonly Lesson[];
  /** The ids of the product's lessons. */
  readonly product: readonly string[];
};

/** The lesson as one more beside those that are there: with an id and a title that none of them has. */
export function beside(lesson: Lesson, { own, product }: Around): Lesson {
  const title = freshTitle(lesson.title, new Set(own.map((one) => one.title.en)));
  return { ...lesson, title, id: freshId(title.en, [...product, ...own.map(({ id }) => id)]) };
}

type Title = Lesson["title"];

/** The title itself where it is free, else with a number behind it, in each of its languages. */
function freshTitle(title: Title, taken: ReadonlySet<string>): Title {
  let fresh = title;
  for (let number = 2; taken.has(fresh.en); number += 1) fresh = numbered(title, number);
  return fresh;
}

function numbered({ en, es, zh }: Title, number: number): Title {
  const said = (words: string) => `${words.replace(/ \(\d+\)$/, "")} (${number})`;
  return {
    en: said(en),
    ...(es !== undefined && { es: said(es) }),
    ...(zh !== undefined && { zh: said(zh) }),
  };
}
