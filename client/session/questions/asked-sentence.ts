import { sentence } from "../../workspace/acts/sentence.ts";
import type { Sentence } from "../../workspace/step.ts";
import type { Answered } from "./asking.ts";

/** What was asked, and how much came: relations or things where they are drawn, else rows. */
export function askedSentence(
  { entry, answer }: Answered,
  as: "rows" | "drawn" = "rows",
): Sentence {
  const { title } = entry;
  const { rows, nodes, edges } = answer;
  if (as === "rows") return sentence("steps.question-rows", { title, count: rows.length });
  return edges.length > 0
    ? sentence("steps.question-relations", { title, count: edges.length })
    : sentence("steps.question-things", { title, count: nodes.length });
}
