import type { DocumentId } from "../../contract/ids.ts";
import type { Graph } from "../engine/graph.ts";

/** Answers over the whole graph that are kept at a time. */
const most = 32;

type Documents = readonly DocumentId[] | undefined;

/**
 * Keeps what is asked of the whole graph, in one scope, until the graph changes. Two who ask at
 * once wait for one answer; what failed is not kept.
 */
export function underRevision<Answer>(
  graph: Graph,
  ask: (documents: Documents) => Promise<Answer>,
): (documents?: Documents) => Promise<Answer> {
  const kept = new Map<string, Promise<Answer>>();
  return async (documents) => {
    const scope = documents && [...new Set(documents)].toSorted();
    const key = `${await graph.revision()} ${scope?.join(" ") ?? "all"}`;
    const answer = kept.get(key) ?? ask(scope);
    kept.delete(key);
    kept.set(key, answer);
    forgetOldest(kept);
    answer.catch(() => kept.delete(key));
    return answer;
  };
}

function forgetOldest(kept: Map<string, unknown>): void {
  const [oldest] = kept.keys();
  if (kept.size > most && oldest !== undefined) kept.delete(oldest);
}
