import type { PathsFound } from "../../contract/endpoints/paths.ts";
import type { PathQuestion } from "../../contract/paths/question.ts";
import { equivalentCypher } from "../../contract/paths/equivalent-cypher.ts";
import type { Graph } from "../engine/graph.ts";
import type { Within } from "../queries/within.ts";
import { type Budget, createBudget, limitsFor, type SearchLimits } from "./budget.ts";
import { endsIn, knownDegreesOf } from "./ends.ts";
import { type Asked, conditionsOf, searchPaths } from "./search-paths.ts";
import { lookAround } from "./grow.ts";
import type { Searched } from "./search.ts";
import { liftsThatHelp } from "./lifts.ts";
import { type Side } from "./side.ts";
import { spelledOut } from "./spelled-out.ts";

/**
 * The best simple paths, or how far the search came and what would give one.
 * @throws UnknownThingsError
 */
export async function findPaths(
  graph: Graph,
  question: PathQuestion,
  within: Within,
  limits: SearchLimits = limitsFor(question),
): Promise<PathsFound> {
  const { documents, signal, milliseconds = limits.milliseconds } = within;
  const budget = createBudget({ ...limits, milliseconds }, signal);
  const degrees = await knownDegreesOf(graph, endsIn(question), signal ? { signal } : {});
  const asked = { question, documents, degrees };
  const searched = await searchPaths(graph, asked, budget);
  return {
    paths: await spelledOut(graph, searched, { conditions: conditionsOf(asked), signal }),
    ...endOf(searched, budget),
    ...(searched.lines.length === 0 && { none: await whyNone(graph, asked, { budget, searched }) }),
    looked: budget.looked(),
    cypher: equivalentCypher(question, documents),
  };
}

async function whyNone(
  graph: Graph,
  asked: Asked,
  { budget, searched }: { readonly budget: Budget; readonly searched: Searched },
): Promise<PathsFound["none"]> {
  const conditions = conditionsOf(asked);
  await lookAround({ ...searched, graph, conditions, budget }, asked.question.maxHops);
  const { leftOut: lifts } = await liftsThatHelp(graph, asked, { budget, known: searched });
  return { from: reachOf(searched.from), to: reachOf(searched.to), lifts };
}

/** Whether these are all the best; if not, what ran out. */
export function endOf(
  { complete }: Searched,
  budget: Budget,
): Pick<PathsFound, "complete" | "stopped"> {
  return complete ? { complete } : { complete, stopped: budget.stopped() ?? "time" };
}

/** The ends themselves are not found. */
export function reachOf({ reached }: Side): { things: number; hops: number } {
  const hops = [...reached.values()];
  return {
    things: hops.filter((count) => count > 0).length,
    hops: hops.reduce((farthest, count) => Math.max(farthest, count), 0),
  };
}
