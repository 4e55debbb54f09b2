import type { CatalogueEntry, QuestionGroup } from "../../../contract/endpoints/queries.ts";

type Readable = Pick<CatalogueEntry, "title" | "description" | "lookFor" | "group">;

export type Shelved<Question> = {
  readonly group: QuestionGroup;
  readonly questions: readonly Question[];
};

/**
 * The questions that hold every word that was typed, in their title, their description or what they
 * are about; case and accents do not count. Without a text, all.
 */
export function foundQuestions<Question extends Readable>(
  questions: readonly Question[],
  text: string,
): Question[] {
  const typed = plain(text).split(/\s+/).filter(Boolean);
  return questions.filter(({ title, description, lookFor, group }) => {
    const said = plain([title, description, lookFor, group].join(" "));
    return typed.every((word) => said.includes(word));
  });
}

/** Questions by their groups, in the order in which they are offered. */
export function byGroup<Question extends Readable>(
  questions: readonly Question[],
): Shelved<Question>[] {
  const groups = [...new Set(questions.map(({ group }) => group))];
  return groups.map((group) => ({
    group,
    questions: questions.filter((one) => one.group === group),
  }));
}

function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
