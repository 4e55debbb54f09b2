import type { GraphEdge, Subgraph } from "../../../contract/graph.ts";
import type { EntityId, RelationId } from "../../../contract/ids.ts";
import { published } from "../../../contract/limits.ts";
import type { Scope } from "../../api/scope.ts";
import { learnCommodities } from "../../session/begin.ts";
import { placesFor, type Reach } from "../../session/reach.ts";
import { askInScope } from "../../session/scope.ts";
import { reveal } from "../../workspace/acts/reveal.ts";
import { sentence } from "../../workspace/acts/sentence.ts";
import type { ThingId } from "../../workspace/workspace.ts";
import type { Done } from "./import-state.ts";

type Taken = Pick<Done, "report" | "news">;

/** At most so many things come into view at once. */
const most = 40;

export function hasNews({ report, news }: Taken): boolean {
  return news.things.length + relationsIn({ report, news }).length > 0;
}

/** Brings new things, new relations and newly contested ones into view, in one Step. */
export async function showNews(reach: Reach, taken: Taken): Promise<void> {
  const { session, asks } = reach;
  const { answer: found, scope } = await askInScope(session, (within) =>
    findNews(reach, taken, within),
  );
  session.learn(found, scope);
  await learnCommodities(session, asks, scope);
  const positions = await placesFor(reach, found.nodes, neighbourOf(reach, found));
  const pick = pickOf(found, taken);
  session.dispatch(
    reveal(session.store.getState().workspace, {
      found,
      positions,
      sentence: sentence("steps.brought", { count: found.nodes.length }),
      pick,
    }),
  );
  reach.canvas?.reveal([...pick]);
}

function relationsIn({ report, news }: Taken): RelationId[] {
  return [...report.contests.ids, ...news.relations].slice(0, published.thingsPerRequest);
}

/** The things, and the relations that they have among themselves and with what is on screen. */
async function findNews(reach: Reach, taken: Taken, scope: Scope): Promise<Subgraph> {
  const { edges: fresh } = await reach.asks.things(relationsIn(taken), scope);
  const ends = fresh.flatMap(({ from, to }) => [from, to]);
  const ids = new Set([...new Set([...taken.news.things, ...ends])].slice(0, most));
  const shown = shownIds(reach).slice(0, published.thingsPerRequest - most);
  const { nodes, edges } = await reach.asks.between([...new Set([...ids, ...shown])], scope);
  return {
    nodes: nodes.filter(({ id }) => ids.has(id)),
    edges: edges.filter(({ from, to }) => ids.has(from) || ids.has(to)),
  };
}

function shownIds({ session }: Reach): EntityId[] {
  const { workspace, contents } = session.store.getState();
  return [...contents.nodes.keys()].filter((id) => workspace.things[id] && !workspace.hidden[id]);
}

/** What is on screen already and is related to what comes. */
function neighbourOf(reach: Reach, { edges }: Subgraph): EntityId | undefined {
  const near = new Set(edges.flatMap(({ from, to }: GraphEdge) => [from, to]));
  const shown = shownIds(reach);
  return shown.find((id) => near.has(id)) ?? shown[0];
}

/** What is new among what came: the things, or else the relations. */
function pickOf({ nodes, edges }: Subgraph, taken: Taken): readonly ThingId[] {
  const things = new Set(taken.news.things);
  const relations = new Set(relationsIn(taken));
  const fresh = nodes.flatMap(({ id }) => (things.has(id) ? [id] : []));
  if (fresh.length > 0) return fresh;
  return edges.flatMap(({ id }) => (relations.has(id) ? [id] : [])).slice(0, most);
}
