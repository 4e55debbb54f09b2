import type { Rechecked } from "../../../../contract/lessons/recompute.ts";
import { sayTeach } from "../../../messages/say-teach.ts";
import type { Learner } from "./checked.ts";

/** How an answer is marked, in words that stand alone. */
export function markWords(question: Rechecked): string {
  const { answer, right, counts, fault } = question;
  if (fault !== null || answer === null || counts) return cellWords(question);
  return sayTeach(right ? "results.guess-right" : "results.guess-wrong");
}

/** How an answer is marked in a column whose head says whether it is a guess. */
export function cellWords({ answer, right, fault }: Rechecked): string {
  if (fault !== null) return sayTeach("results.unjudged");
  if (answer === null) return sayTeach("results.open");
  return sayTeach(right ? "results.right" : "results.wrong");
}

/** Whether the file says of an answer something else than is so. */
export function isToldOtherwise({ told, right }: Rechecked): boolean {
  return told !== null && right !== null && told !== right;
}

/** The seconds a learner took for a step; null where it was not answered. */
export function secondsFor({ results }: Learner, step: string): number | null {
  return results.answers.find((one) => one.step === step)?.seconds ?? null;
}

/** The minutes and seconds that all answers together took: "3:05". */
export function timeText(seconds: number): string {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}

export function timeTaken({ results }: Pick<Learner, "results">): number {
  return results.answers.reduce((sum, { seconds }) => sum + seconds, 0);
}

/** The day on which the learner began, in the reader's own time. */
export function dayText(at: string): string {
  return new Intl.DateTimeFormat("en-GB", { dateStyle: "medium" }).format(new Date(at));
}

/** The time of day at which the learner began, in the reader's own time. */
export function clockText(at: string): string {
  return new Intl.DateTimeFormat("en-GB", { timeStyle: "short" }).format(new Date(at));
}

export function learnerName({ results }: Pick<Learner, "results">): string {
  return results.alias ?? sayTeach("results.no-name");
}
