import type { PathsAsked, PathsFound } from "../../../contract/endpoints/paths.ts";
import type { Subgraph } from "../../../contract/graph.ts";
import type { FoundPath } from "../../../contract/paths/found-path.ts";
import type { PathQuestion } from "../../../contract/paths/question.ts";
import { inScope, type Scope } from "../../api/scope.ts";
import { askedChanges, laidAside, moves, shownPath } from "../../workspace/acts/paths.ts";
import { reveal } from "../../workspace/acts/reveal.ts";
import { apply } from "../../workspace/apply.ts";
import { mergeChanges } from "../../workspace/merge-changes.ts";
import type { Act, Json } from "../../workspace/step.ts";
import { learnCommodities } from "../begin.ts";
import { placesFor, type Reach } from "../reach.ts";
import { askInScope } from "../scope.ts";
import { handOver } from "./answers.ts";
import { askedSentence } from "./asked-sentence.ts";
import { layPath } from "./lay-path.ts";

/** So many paths are drawn at most; the others are listed. */
const drawnAtOnce = 10;

/**
 * Asks for paths and shows them, in one Step: the best one lit and along a line, the others with it.
 * Where there is none, the question is a Step all the same.
 */
export async function askPaths(
  reach: Reach,
  question: PathQuestion,
  signal?: AbortSignal,
): Promise<PathsFound> {
  const { session, asks } = reach;
  const { answer, scope } = await askInScope(session, async (within) => {
    const found = await asks.paths({ ...question, ...inScope(within) }, signal);
    const drawn = found.paths.slice(0, drawnAtOnce);
    return { found, parts: await asks.things(idsIn(question, drawn), within, signal) };
  });
  signal?.throwIfAborted();
  const { found, parts } = answer;
  session.learn(parts, scope);
  await learnCommodities(session, asks, scope, signal);
  handOver(question, scope, found);
  session.dispatch(await asked(reach, { question, found, parts, scope }));
  const [best] = found.paths;
  if (best) reach.canvas?.reveal([...best.nodes]);
  return found;
}

function idsIn({ from, to, via = [], avoid = [] }: PathQuestion, drawn: readonly FoundPath[]) {
  return [...new Set<string>([...from, ...to, ...via, ...avoid, ...drawn.flatMap(partsOf)])];
}

/** What the paths that are drawn are made of. */
function walkedIn({ nodes, edges }: Subgraph, { paths }: PathsFound): Subgraph {
  const walked = new Set<string>(paths.slice(0, drawnAtOnce).flatMap(partsOf));
  return {
    nodes: nodes.filter(({ id }) => walked.has(id)),
    edges: edges.filter(({ id }) => walked.has(id)),
  };
}

function partsOf({ nodes, edges }: FoundPath): string[] {
  return [...nodes, ...edges];
}

type Asked = {
  readonly question: PathQuestion;
  readonly found: PathsFound;
  readonly parts: Subgraph;
  readonly scope: Scope;
};

async function asked(reach: Reach, { question, found, parts, scope }: Asked): Promise<Act> {
  const { session } = reach;
  const [best] = found.paths;
  const drawn = walkedIn(parts, found);
  const positions = await placesFor(reach, drawn.nodes, best?.nodes[0]);
  const { workspace, trail, contents } = session.store.getState();
  const back = moves(workspace, laidAside(trail));
  const cleared = apply(workspace, back);
  const shown = reveal(cleared, {
    found: drawn,
    positions,
    sentence: askedSentence(reach, question, found),
    question: { endpoint: "paths", input: asJson({ ...question, ...inScope(scope) }) },
    pick: [],
  });
  const path = best ? shownPath(best) : null;
  const after = apply(cleared, shown.changes);
  const taken = reach.canvas?.taken() ?? [];
  const laid = { workspace: after, contents, trail, taken };
  const line = path ? moves(after, layPath(path, laid)) : [];
  return {
    ...shown,
    changes: mergeChanges(back, [
      ...shown.changes,
      ...line,
      ...askedChanges(workspace, { question, path }),
    ]),
  };
}

/** As it is sent: what is left open is not said. */
function asJson(input: PathsAsked): Json {
  return Object.fromEntries(
    Object.entries(input).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}
