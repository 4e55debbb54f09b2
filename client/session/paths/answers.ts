import type { PathsFound } from "../../../contract/endpoints/paths.ts";
import type { PathQuestion } from "../../../contract/paths/question.ts";
import type { Scope } from "../../api/scope.ts";

type Handed = { readonly key: string; readonly found: PathsFound; readonly at: number };

let handed: Handed | null = null;

/** Milliseconds: by then the page has taken it, and the data may have changed. */
const goodFor = 3_000;

/** Keeps an answer for the part of the page that shows it, so that it is not asked for twice. */
export function handOver(question: PathQuestion, scope: Scope, found: PathsFound): void {
  handed = { key: keyOf(question, scope), found, at: performance.now() };
}

/** The answer that was just kept for this question; it is given once. */
export function takeOver(question: PathQuestion, scope: Scope): PathsFound | null {
  const last = handed;
  handed = null;
  const isGood = last?.key === keyOf(question, scope) && performance.now() - last.at <= goodFor;
  return isGood ? last.found : null;
}

function keyOf(question: PathQuestion, scope: Scope): string {
  return JSON.stringify([question, scope ?? null]);
}
