import type { PathsFound } from "../../../contract/endpoints/paths.ts";
import type { PathQuestion } from "../../../contract/paths/question.ts";
import { sentence } from "../../workspace/acts/sentence.ts";
import type { Sentence } from "../../workspace/step.ts";
import type { ThingId } from "../../workspace/workspace.ts";
import { nameIn, type Reach } from "../reach.ts";

/** What was asked, in a sentence: from where to where, what it keeps away from, and what came. */
export function askedSentence(
  reach: Reach,
  { from, to, avoid = [] }: PathQuestion,
  { paths: { length: count } }: PathsFound,
): Sentence {
  const name = nameIn(reach);
  const named = (ids: readonly ThingId[]) => listed(ids.map((id) => name(id)));
  const ends = { from: named(from), to: named(to), count };
  return avoid.length === 0
    ? sentence("steps.paths-asked", ends)
    : sentence("steps.paths-asked-without", { ...ends, without: named(avoid) });
}

function listed(names: readonly string[]): string {
  return new Intl.ListFormat("en", { type: "disjunction" }).format(names);
}
