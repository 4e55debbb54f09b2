import type { CatalogueEntry } from "../../../contract/endpoints/queries.ts";
import type { ServedModel } from "../../../contract/endpoints/models.ts";
import type { Known } from "../../../contract/lessons/lesson-faults.ts";
import { useQuestions } from "../../api/ask-question.ts";
import { useModels } from "../../api/models.ts";

/** What a lesson may speak of: the models, and the questions of the catalogue. */
export type Offered = {
  readonly models: readonly ServedModel[];
  readonly catalogue: readonly CatalogueEntry[];
};

/** Null until it is there. */
export function useOffered(): Offered | null {
  const { data } = useModels();
  const { data: catalogue } = useQuestions();
  return data && catalogue ? { models: data.models, catalogue } : null;
}

/** A claim that is gone does not keep a lesson from being opened: it is flagged. */
export function knownFrom({ models, catalogue }: Offered): Known {
  return {
    claim: () => true,
    model: (name) => models.find((model) => model.name === name),
    columns: (question) =>
      catalogue.find(({ name }) => name === question)?.columns.map(({ name }) => name),
  };
}
