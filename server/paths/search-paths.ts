import type { DocumentId } from "../../contract/ids.ts";
import type { PathQuestion } from "../../contract/paths/question.ts";
import type { Graph } from "../engine/graph.ts";
import type { Budget } from "./budget.ts";
import type { Conditions } from "./conditions.ts";
import { degreesOf, without } from "./ends.ts";
import { search, type Searched } from "./search.ts";

export type Asked = {
  readonly question: PathQuestion;
  readonly documents?: readonly DocumentId[] | undefined;
};

/** The paths that a question asks for, of at least so many hops. */
export async function searchPaths(
  graph: Graph,
  { question, documents }: Asked,
  budget: Budget,
  minHops = 1,
): Promise<Searched> {
  const { from, to, via = [], avoid } = question;
  const patience = budget.signal ? { signal: budget.signal } : {};
  const ends = await degreesOf(graph, [...from, ...to], patience);
  const walk = {
    ...question,
    via,
    minHops,
    isEitherWay: false,
    starts: without(ends, { ids: from, avoid }),
    goals: without(ends, { ids: to, avoid }),
  };
  return search(walk, { graph, conditions: conditionsOf({ question, documents }), budget });
}

/** What a relation has to meet to be walked. */
export function conditionsOf({ question, documents }: Asked): Conditions {
  return { ...question, documents };
}
