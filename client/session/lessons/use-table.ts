import { useQuery } from "@tanstack/react-query";

import { type GraphQuestion } from "../../../contract/lessons/computed.ts";
import { toQuestionKey } from "../../../contract/lessons/needs.ts";
import { askQuestion } from "../../api/ask-question.ts";
import { useRevision } from "../../api/queries.ts";

/** The answer to a question of the catalogue, over all documents, as a lesson would read it. */
export function useTable(asked: GraphQuestion | null) {
  const revision = useRevision();
  return useQuery({
    queryKey: ["lesson-table", asked && toQuestionKey(asked), revision],
    queryFn: ({ signal }) =>
      asked && askQuestion({ name: asked.question, params: asked.params }, undefined, signal),
    enabled: asked !== null,
  });
}
