import type { CatalogueEntry } from "../../../../../contract/endpoints/queries.ts";
import type { Computed, GraphQuestion } from "../../../../../contract/lessons/computed.ts";
import type { Lesson } from "../../../../../contract/lessons/lesson.ts";
import { toQuestionKey } from "../../../../../contract/lessons/needs.ts";

/** What a value of a lesson can be computed from: a run of it, or a question of the catalogue. */
export type Source =
  | { readonly as: "run"; readonly key: string; readonly run: string }
  | { readonly as: "question"; readonly key: string; readonly asked: GraphQuestion };

/** The question that says what the texts claim of a thing, and how. */
const aboutThing = "claims-about";

/**
 * All that the views of a lesson give to compute from; of things on the picture, what is claimed of
 * them. What is there twice is offered once.
 */
export function sourcesOf(
  { runs, steps }: Lesson,
  catalogue: readonly Pick<CatalogueEntry, "name">[],
): readonly Source[] {
  const known = new Set(catalogue.map(({ name }) => name));
  const questions = steps.flatMap(({ view }): GraphQuestion[] => {
    if (view.as === "question") return [{ question: view.question, params: view.params }];
    if (view.as !== "graph") return [];
    return view.things.map((thing) => ({ question: aboutThing, params: { thing } }));
  });
  const once = new Map(
    questions
      .filter(({ question }) => known.has(question))
      .map((asked) => [toQuestionKey(asked), asked]),
  );
  return [
    ...Object.keys(runs).map((run): Source => ({ as: "run", key: runKey(run), run })),
    ...[...once].map(([key, asked]): Source => ({ as: "question", key, asked })),
  ];
}

/** Which source a value is computed from; nothing for one that is computed otherwise. */
export function sourceOf(computed: Computed | undefined, sources: readonly Source[]) {
  const key = computed && keyOf(computed);
  return sources.find((source) => source.key === key);
}

function keyOf(computed: Computed): string | null {
  if (computed.by === "graph") return toQuestionKey(computed);
  return computed.by === "model" || computed.by === "course" ? runKey(computed.run) : null;
}

function runKey(run: string): string {
  return `run ${run}`;
}
