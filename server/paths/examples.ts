import type { PathExamples } from "../../contract/endpoints/paths.ts";
import { readQuestions } from "../../graph-seed/read-questions.ts";
import type { Graph } from "../engine/graph.ts";
import type { Within } from "../queries/within.ts";
import { createBudget, limitsFor } from "./budget.ts";
import { degreesOf, endsIn } from "./ends.ts";
import { searchPaths } from "./search-paths.ts";

type Example = PathExamples["examples"][number];

/** Of the questions that stand ready, those that the graph at hand has an answer to. */
export async function pathExamples(
  graph: Graph,
  { documents, signal }: Within,
): Promise<PathExamples> {
  const examples: Example[] = [];
  for (const example of await readQuestions()) {
    const question = { ...example.question, k: 1 };
    const budget = createBudget(limitsFor(question), signal);
    const degrees = await degreesOf(graph, endsIn(question), signal ? { signal } : {});
    const { lines } = await searchPaths(graph, { question, documents, degrees }, budget);
    if (lines.length > 0) examples.push(example);
  }
  return { examples };
}
