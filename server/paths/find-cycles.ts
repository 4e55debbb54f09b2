import type { PathsFound } from "../../contract/endpoints/paths.ts";
import { equivalentCypher } from "../../contract/paths/equivalent-cypher.ts";
import { type CycleQuestion } from "../../contract/paths/question.ts";
import type { Graph } from "../engine/graph.ts";
import type { Within } from "../queries/within.ts";
import { createBudget, limitsFor, type SearchLimits } from "./budget.ts";
import { knownDegreesOf, without } from "./ends.ts";
import { endOf, reachOf } from "./find-paths.ts";
import { search } from "./search.ts";
import { spelledOut } from "./spelled-out.ts";

/**
 * The best cycles through a thing. Where relations are walked either way, a cycle is the same the
 * other way round, and to go and come back is none.
 * @throws UnknownThingsError
 */
export async function findCycles(
  graph: Graph,
  question: CycleQuestion,
  within: Within,
  limits: SearchLimits = limitsFor(question),
): Promise<PathsFound> {
  const { documents, signal, milliseconds = limits.milliseconds } = within;
  const budget = createBudget({ ...limits, milliseconds }, signal);
  const { through, direction, avoid } = question;
  const degrees = await knownDegreesOf(graph, [through], signal ? { signal } : {});
  const ends = without(degrees, { ids: [through], avoid });
  const isEitherWay = direction === "any";
  const walk = {
    ...question,
    starts: ends,
    goals: ends,
    via: [],
    degrees,
    minHops: isEitherWay ? 3 : 2,
    isEitherWay,
  };
  const conditions = { ...question, documents };
  const searched = await search(walk, { graph, conditions, budget });
  return {
    paths: await spelledOut(graph, searched, { conditions, signal }),
    ...endOf(searched, budget),
    ...(searched.lines.length === 0 && {
      none: { from: reachOf(searched.from), to: reachOf(searched.to), lifts: [] },
    }),
    looked: budget.looked(),
    cypher: equivalentCypher({ ...question, from: [through], to: [through] }, documents),
  };
}
