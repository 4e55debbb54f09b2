import { queryOptions, useQueries, useQuery } from "@tanstack/react-query";

import type { ServedModel } from "../../../contract/endpoints/models.ts";
import type { Lesson } from "../../../contract/lessons/lesson.ts";
import { needsOf, toQuestionKey } from "../../../contract/lessons/needs.ts";
import type { Table } from "../../../contract/lessons/taken.ts";
import { askQuestion } from "../../api/ask-question.ts";
import { useModels } from "../../api/models.ts";
import { useRevision } from "../../api/queries.ts";
import { askWorker } from "../learn/simulation-desk.ts";
import type { LessonAnswer } from "../learn/task.ts";

/**
 * All that a lesson computes, from the data at hand and its models. It looks at every document,
 * whatever the reader has switched off: who hands in an answer and who checks it see the same.
 */
export function useLessonAnswer(lesson: Lesson) {
  return useQuery(answerOptions(lesson, useGrounds()));
}

/** The same of several lessons, in their order. */
export function useLessonAnswers(lessons: readonly Lesson[]) {
  const grounds = useGrounds();
  return useQueries({ queries: lessons.map((lesson) => answerOptions(lesson, grounds)) });
}

type Grounds = {
  readonly revision: number | null;
  readonly models: readonly ServedModel[] | undefined;
};

function useGrounds(): Grounds {
  const revision = useRevision();
  const { data } = useModels();
  return { revision, models: data?.models };
}

function answerOptions(lesson: Lesson, { revision, models }: Grounds) {
  return queryOptions({
    // A file may bring another lesson under the same id and version.
    queryKey: ["lesson", lesson, revision],
    queryFn: ({ signal }) => compute(lesson, models ?? [], signal),
    enabled: models !== undefined,
    staleTime: Infinity,
    retry: false,
  });
}

async function compute(
  lesson: Lesson,
  models: readonly ServedModel[],
  signal: AbortSignal,
): Promise<LessonAnswer> {
  const needs = needsOf(lesson);
  const answers = await Promise.all(
    needs.questions.map(async (asked): Promise<[string, Table]> => {
      const { columns, rows } = await askQuestion(
        { name: asked.question, params: asked.params },
        undefined,
        signal,
      );
      return [toQuestionKey(asked), { columns, rows }];
    }),
  );
  const wanted = models.filter(({ name }) => needs.models.includes(name));
  return askWorker({ as: "lesson", lesson, models: wanted, answers }, signal);
}
