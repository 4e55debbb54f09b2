import type { DocumentId, EntityId } from "../../contract/ids.ts";
import type { PathQuestion } from "../../contract/paths/question.ts";
import type { Graph } from "../engine/graph.ts";
import type { Budget } from "./budget.ts";
import type { Conditions } from "./conditions.ts";
import { without } from "./ends.ts";
import { search, type Searched } from "./search.ts";

export type Asked = {
  readonly question: PathQuestion;
  readonly documents?: readonly DocumentId[] | undefined;
  /** How many others each of its ends touches; an end that is not there is left out. */
  readonly degrees: ReadonlyMap<EntityId, number>;
};

/** The paths that a question asks for, of at least so many hops. */
export async function searchPaths(
  graph: Graph,
  { question, documents, degrees }: Asked,
  budget: Budget,
  minHops = 1,
): Promise<Searched> {
  const { from, to, via = [], avoid } = question;
  const walk = {
    ...question,
    via,
    degrees,
    minHops,
    isEitherWay: false,
    starts: without(degrees, { ids: from, avoid }),
    goals: without(degrees, { ids: to, avoid }),
  };
  return search(walk, { graph, conditions: conditionsOf({ question, documents }), budget });
}

/** What a relation has to meet to be walked. */
export function conditionsOf({
  question,
  documents,
}: Pick<Asked, "question" | "documents">): Conditions {
  return { ...question, documents };
}
