import type { Subgraph } from "../../../contract/graph.ts";
import { sentence } from "../../workspace/acts/sentence.ts";
import { showAnswer } from "../answers/show-answer.ts";
import { learnCommodities } from "../begin.ts";
import type { Reach } from "../reach.ts";
import { askInScope, scopeOf } from "../scope.ts";
import { questionOf } from "./cypher-question.ts";
import { type Answer, useRun } from "./run-query.ts";

/** Draws an answer, unless it is the one that was drawn last. */
export async function drawOnce(reach: Reach, answer: Answer): Promise<void> {
  if (useRun.getState().drawn !== answer) await drawAnswer(reach, answer);
}

/** Draws what an answer holds, and nothing else, as one Step that knows the text behind it. */
export async function drawAnswer(reach: Reach, answer: Answer): Promise<void> {
  const { asked, rows } = answer;
  useRun.setState({ drawn: answer });
  const found = await learnt(reach, answer.graph);
  const said = sentence("steps.cypher-drawn", { rows: rows.length, count: found.nodes.length });
  showAnswer(reach, found, said, questionOf(asked));
}

/**
 * A text asks of all documents, and the page shows the word of those that are on: of what the answer
 * holds that is what they speak of.
 */
async function learnt({ session, asks }: Reach, graph: Subgraph): Promise<Subgraph> {
  const isWhole = scopeOf(session.store.getState()) === undefined;
  const { answer: found, scope } = isWhole
    ? { answer: graph, scope: undefined }
    : await askInScope(session, (within) => asks.things(idsOf(graph), within));
  session.learn(found, scope);
  await learnCommodities(session, asks, scope);
  return { nodes: found.nodes, edges: found.edges };
}

function idsOf({ nodes, edges }: Subgraph): string[] {
  return [...nodes, ...edges].map(({ id }) => id);
}
