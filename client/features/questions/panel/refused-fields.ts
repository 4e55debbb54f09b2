import type { CatalogueEntry } from "../../../../contract/endpoints/queries.ts";
import { ProblemError } from "../../../api/problem-error.ts";
import { sayQuestions } from "../../../messages/say-questions.ts";

type Asked = Pick<CatalogueEntry, "inputs">;

/** The fields that the server would not take, each with what to do; none where it was not about one. */
export function refusedFields({ inputs }: Asked, error: unknown): ReadonlyMap<string, string> {
  const paths = pathsIn(error);
  const refused = inputs.filter(({ name }) => paths.some((path) => isOf(path, name)));
  return new Map(
    refused.map(({ name }) => [name, sayQuestions("questions.fault-unknown")] as const),
  );
}

/** Whether all that was wrong stands beside a field. */
export function isToldByFields({ inputs }: Asked, error: unknown): boolean {
  const paths = pathsIn(error);
  const isTold = (path: string) => inputs.some(({ name }) => isOf(path, name));
  return paths.length > 0 && paths.every(isTold);
}

function pathsIn(error: unknown): readonly string[] {
  return error instanceof ProblemError ? error.faults.map(({ path }) => path) : [];
}

function isOf(path: string, name: string): boolean {
  return path === `params.${name}` || path.startsWith(`params.${name}.`);
}
