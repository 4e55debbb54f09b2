import type { CatalogueEntry } from "../../../../contract/endpoints/queries.ts";
import { ProblemError } from "../../../api/problem-error.ts";
import { sayQuestions } from "../../../messages/say-questions.ts";

/** The fields that the server would not take, each with what to do; none where it was not about one. */
export function refusedFields(
  { inputs }: Pick<CatalogueEntry, "inputs">,
  error: unknown,
): ReadonlyMap<string, string> {
  if (!(error instanceof ProblemError) || error.code !== "invalid-request") return new Map();
  const { message } = error;
  const refused = inputs.filter(({ name }) => new RegExp(`\\bparams\\.${name}\\b`).test(message));
  return new Map(
    refused.map(({ name }) => [name, sayQuestions("questions.fault-unknown")] as const),
  );
}
