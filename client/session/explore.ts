import type { GraphEdge, RelationType, Subgraph } from "../../contract/graph.ts";
import type { EntityId, RelationId } from "../../contract/ids.ts";
import { inScope, type Scope } from "../api/scope.ts";
import { pick } from "../workspace/acts/pick.ts";
import { reveal } from "../workspace/acts/reveal.ts";
import { sentence } from "../workspace/acts/sentence.ts";
import type { ThingId } from "../workspace/workspace.ts";
import { learnCommodities } from "./begin.ts";
import { nameIn, placesFor, type Reach } from "./reach.ts";
import { askInScope } from "./scope.ts";

/** Which neighbours to bring; without it, all. */
export type Wish = {
  readonly types?: readonly RelationType[];
  readonly direction?: "in" | "out";
  /** At most so many neighbours; without it, as many as a reader takes in at once. */
  readonly limit?: number;
};

/** At most so many neighbours at once; the Step says how many were left out. */
const most = 40;
const mostBetween = 2_000;

/** Brings the neighbours of a thing into the view, in one Step; what is there does not move. */
export async function expand(
  reach: Reach,
  id: EntityId,
  wish: Wish = {},
  signal?: AbortSignal,
): Promise<void> {
  const { session, asks } = reach;
  const { answer, scope } = await askInScope(session, async (within) => {
    const input = expansionOf(id, wish, within);
    const { leftOut, ...found } = await asks.expand(input, signal);
    return { input, leftOut, found };
  });
  const { input, leftOut, found } = answer;
  await learn(reach, found, scope, signal);
  const positions = await placesFor(reach, found.nodes, id);
  const { workspace } = session.store.getState();
  const name = nameIn(reach)(id);
  const count = found.nodes.filter((node) => !workspace.things[node.id]).length;
  const left = leftOut.neighbours;
  session.dispatch(
    reveal(workspace, {
      found,
      positions,
      question: { endpoint: "expand", input },
      sentence:
        left > 0
          ? sentence("steps.expanded-some", { name, count, left })
          : sentence("steps.expanded", { name, count }),
    }),
  );
}

function expansionOf(id: EntityId, { types, direction, limit = most }: Wish, scope: Scope) {
  return {
    ids: [id],
    limit,
    ...(types ? { types: [...types] } : {}),
    ...(direction ? { direction } : {}),
    ...inScope(scope),
  };
}

/** Brings a thing into the view beside what it is related to there, and picks it. */
export async function showThing(reach: Reach, id: EntityId, signal?: AbortSignal): Promise<void> {
  const { workspace } = reach.session.store.getState();
  if (workspace.things[id] && !workspace.hidden[id]) {
    pickAndFind(reach, id);
    return;
  }
  const others = shownIds(reach).slice(0, mostBetween - 1);
  const { answer, scope } = await askInScope(reach.session, (within) =>
    reach.asks.between([id, ...others], within, signal),
  );
  const edges = answer.edges.filter(({ from, to }) => from === id || to === id);
  const nodes = answer.nodes.filter((node) => node.id === id);
  await bring(reach, { found: { nodes, edges }, id, scope }, signal);
}

/** Brings a relation and its two ends into the view, and picks it. */
export async function showRelation(
  reach: Reach,
  id: RelationId,
  signal?: AbortSignal,
): Promise<void> {
  const { answer, scope } = await askInScope(reach.session, (within) =>
    reach.asks.things([id], within, signal),
  );
  const { nodes, edges } = answer;
  const [edge] = edges;
  if (!edge) return;
  if (isShown(reach, edge)) pickAndFind(reach, id);
  else await bring(reach, { found: { nodes, edges }, id, scope }, signal);
}

type Brought = { readonly found: Subgraph; readonly id: ThingId; readonly scope: Scope };

async function bring(
  reach: Reach,
  { found, id, scope }: Brought,
  signal: AbortSignal | undefined,
): Promise<void> {
  await learn(reach, found, scope, signal);
  const positions = await placesFor(reach, found.nodes, neighbourOnScreen(reach, found));
  reach.session.dispatch(
    reveal(reach.session.store.getState().workspace, {
      found,
      positions,
      sentence: sentence("steps.shown", { name: nameIn(reach)(id) }),
      pick: [id],
    }),
  );
  reach.canvas?.reveal([id]);
}

async function learn(
  { session, asks }: Reach,
  found: Subgraph,
  scope: Scope,
  signal: AbortSignal | undefined,
): Promise<void> {
  session.learn(found, scope);
  await learnCommodities(session, asks, scope, signal);
}

function pickAndFind(reach: Reach, id: ThingId): void {
  const { session } = reach;
  session.dispatch(pick(session.store.getState().workspace, [id], "replace", nameIn(reach)));
  reach.canvas?.reveal([id]);
}

/** Where a newcomer belongs: beside what it is related to, or else beside anything. */
function neighbourOnScreen(reach: Reach, { edges }: Subgraph): EntityId | undefined {
  const shown = shownIds(reach);
  const ends = new Set(edges.flatMap(({ from, to }) => [from, to]));
  return shown.find((id) => ends.has(id)) ?? shown[0];
}

function shownIds({ session }: Reach): EntityId[] {
  const { workspace, contents } = session.store.getState();
  return [...contents.nodes.keys()].filter((id) => workspace.things[id] && !workspace.hidden[id]);
}

function isShown({ session }: Reach, { id, from, to }: GraphEdge): boolean {
  const { relations, things, hidden } = session.store.getState().workspace;
  return (
    relations[id] === true &&
    [from, to].every((end) => things[end]) &&
    ![id, from, to].some((one) => hidden[one])
  );
}
