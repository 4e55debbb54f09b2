import type { PathsFound } from "../../../contract/endpoints/paths.ts";
import type { Subgraph } from "../../../contract/graph.ts";
import type { FoundPath } from "../../../contract/paths/found-path.ts";
import { laidAside, moves, pickPathAct, shownPath } from "../../workspace/acts/paths.ts";
import { reveal } from "../../workspace/acts/reveal.ts";
import { sentence } from "../../workspace/acts/sentence.ts";
import { apply } from "../../workspace/apply.ts";
import { mergeChanges } from "../../workspace/merge-changes.ts";
import { placesFor, type Reach } from "../reach.ts";
import { askInScope } from "../scope.ts";
import { layPath } from "./lay-path.ts";

/** Draws another of the paths that were found; what the one before had moved goes back. */
export async function pickPath(reach: Reach, found: PathsFound, index: number): Promise<void> {
  const path = found.paths[index];
  if (!path) return;
  const parts = knownParts(reach, path) ?? (await learnParts(reach, path));
  const positions = await placesFor(reach, parts.nodes, path.nodes[0]);
  const { workspace, trail, contents } = reach.session.store.getState();
  const said = sentence("steps.path-picked", { number: index + 1, count: found.paths.length });
  const back = laidAside(trail);
  const brought = reveal(workspace, { found: parts, positions, sentence: said });
  const cleared = apply(apply(workspace, brought.changes), moves(workspace, back));
  const shown = shownPath(path);
  const taken = reach.canvas?.taken() ?? [];
  const places = layPath(shown, { workspace: cleared, contents, trail, taken });
  const act = pickPathAct(workspace, { path: shown, places, back, sentence: said });
  reach.session.dispatch({ ...act, changes: mergeChanges(brought.changes, act.changes) });
  reach.canvas?.reveal([...path.nodes]);
}

/** What the path is made of, where the page knows all of it. */
function knownParts({ session }: Reach, path: FoundPath): Subgraph | null {
  const { contents } = session.store.getState();
  const nodes = path.nodes.flatMap((id) => contents.nodes.get(id) ?? []);
  const edges = path.edges.flatMap((id) => contents.edges.get(id) ?? []);
  const isWhole = nodes.length === path.nodes.length && edges.length === path.edges.length;
  return isWhole ? { nodes, edges } : null;
}

async function learnParts(
  { session, asks }: Reach,
  { nodes, edges }: FoundPath,
): Promise<Subgraph> {
  const { answer, scope } = await askInScope(session, async (within) =>
    asks.things([...nodes, ...edges], within),
  );
  session.learn(answer, scope);
  return answer;
}
