import { Problem } from "../../../contract/problem.ts";
import { type Answer, testToken } from "../http.ts";
import { leaksIn } from "./leaks.ts";

/** What is wrong with an answer to an attack: a fault of ours, a shape of its own, a word too much. */
export function faultsOf({ status, text: said }: Answer): string[] {
  const shape = status < 400 ? [] : shapeFaults(said);
  const ours = status >= 500 && status !== 503 && status !== 504 ? [`status ${status}`] : [];
  // What was answered may hold what was asked; a problem is in our words.
  return [...ours, ...shape, ...leaksIn(status < 400 ? "" : said, [testToken])];
}

function shapeFaults(said: string): string[] {
  const problem = Problem.safeParse(JSON.parse(said));
  return problem.success ? [] : [problem.error.message];
}
