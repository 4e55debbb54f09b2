import type { Problem } from "../../contract/problem.ts";
import { ProblemError } from "./problem-error.ts";

/** A problem as the server sent it, to be thrown. */
export function toProblemError({ code, detail, instance, rows, rowFaults }: Problem): ProblemError {
  const refused = rows ? { faults: rows, count: rowFaults ?? rows.length } : null;
  return new ProblemError(code, detail, instance, refused);
}
