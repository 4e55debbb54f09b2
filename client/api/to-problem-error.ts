import type { Problem } from "../../contract/problem.ts";
import { ProblemError } from "./problem-error.ts";
import { TextError } from "./text-error.ts";

/** A problem as the server sent it, to be thrown. */
export function toProblemError(problem: Problem): ProblemError {
  const { code, detail, instance, faults, rows, rowFaults } = problem;
  if (isOfText(problem)) return new TextError(problem);
  const refused = rows ? { faults: rows, count: rowFaults ?? rows.length } : null;
  return new ProblemError(code, detail, instance, { faults: faults ?? [], refused });
}

function isOfText({ code }: Problem): boolean {
  return code.startsWith("query-") || code === "engine-unsupported";
}
