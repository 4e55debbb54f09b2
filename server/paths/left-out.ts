import type { PathsLeftOut } from "../../contract/endpoints/paths.ts";
import type { PathQuestion } from "../../contract/paths/question.ts";
import type { Graph } from "../engine/graph.ts";
import type { Within } from "../queries/within.ts";
import { createBudget, limitsFor, type SearchLimits } from "./budget.ts";
import { endsIn, knownDegreesOf } from "./ends.ts";
import { liftsThatHelp } from "./lifts.ts";
import { searchPaths } from "./search-paths.ts";

/**
 * How many paths each condition keeps out. As many again as were asked for are compared, so that
 * those which were found already do not hide what comes in addition.
 * @throws UnknownThingsError
 */
export async function pathsLeftOut(
  graph: Graph,
  question: PathQuestion,
  within: Within,
  limits: SearchLimits = limitsFor(question),
): Promise<PathsLeftOut> {
  const { documents, signal, milliseconds = limits.milliseconds } = within;
  const budget = createBudget({ ...limits, milliseconds }, signal);
  const degrees = await knownDegreesOf(graph, endsIn(question), signal ? { signal } : {});
  const twice = { question: { ...question, k: 2 * question.k }, documents, degrees };
  const known = await searchPaths(graph, twice, budget);
  const { leftOut, complete } = await liftsThatHelp(graph, twice, { budget, known });
  return {
    leftOut: leftOut.map(({ lift, paths, hops }) => ({
      lift,
      paths: Math.min(paths, question.k),
      hops,
    })),
    complete,
  };
}
