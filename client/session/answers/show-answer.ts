import type { Subgraph } from "../../../contract/graph.ts";
import { published } from "../../../contract/limits.ts";
import { marks } from "../../workspace/acts/marks.ts";
import { reveal } from "../../workspace/acts/reveal.ts";
import { sentence } from "../../workspace/acts/sentence.ts";
import { difference } from "../../workspace/difference.ts";
import type { Question, Sentence } from "../../workspace/step.ts";
import { onScreen } from "../../workspace/visible.ts";
import { emptyWorkspace, type Workspace } from "../../workspace/workspace.ts";
import { learnCommodities } from "../begin.ts";
import type { Reach } from "../reach.ts";
import { askInScope } from "../scope.ts";
import { layOutAnswer } from "./lay-out-answer.ts";

/**
 * Draws what an answer holds and nothing else, as one Step; what ids stand for is known by then. What
 * the legend and the sources switch off stays off.
 */
export function showAnswer(
  { session, canvas }: Reach,
  { nodes, edges }: Subgraph,
  said: Sentence,
  question?: Question,
): void {
  const { workspace } = session.store.getState();
  const { layersOff, kindsOff, surenessOff, documentsOff, camera } = workspace;
  const switched = { layersOff, kindsOff, surenessOff, documentsOff };
  const after: Workspace = {
    ...emptyWorkspace,
    ...switched,
    camera,
    things: marks(nodes),
    relations: marks(edges),
    positions: layOutAnswer({ nodes, edges }, camera ?? { x: 0, y: 0 }),
  };
  session.dispatch({ sentence: said, question, changes: difference(workspace, after) });
  // What was just put into the view is drawn by the next frame.
  if (canvas?.fit) requestAnimationFrame(canvas.fit);
}

/** Brings the relations between the things of the view that are not in it, as one Step. */
export async function addRelationsBetween(reach: Reach): Promise<void> {
  const { session, asks } = reach;
  const { workspace, contents } = session.store.getState();
  const shown = onScreen(workspace, contents).nodes.map(({ id }) => id);
  const ids = shown.slice(0, published.thingsPerRequest);
  const { answer, scope } = await askInScope(session, (within) => asks.between(ids, within));
  const found = { nodes: answer.nodes, edges: answer.edges };
  session.learn(found, scope);
  await learnCommodities(session, asks, scope);
  const now = session.store.getState().workspace;
  const fresh = found.edges.filter(({ id }) => !now.relations[id] || now.hidden[id]);
  session.dispatch(
    reveal(now, {
      found: { nodes: [], edges: fresh },
      positions: {},
      sentence: sentence("steps.between", { count: fresh.length }),
    }),
  );
}
