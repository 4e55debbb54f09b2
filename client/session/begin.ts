import type { Scope } from "../api/scope.ts";
import { forgetDocuments } from "../workspace/acts/documents.ts";
import { leaveOut } from "../workspace/acts/hide.ts";
import type { Contents } from "../workspace/contents.ts";
import { openView } from "../workspace/acts/view.ts";
import { ThingId } from "../workspace/workspace.ts";
import type { Asks } from "./asks.ts";
import type { Session, SessionState } from "./create-session.ts";
import { knownIds } from "./known-ids.ts";
import { carriedBy, lookUp } from "./look-up.ts";
import { askInScope } from "./scope.ts";

type Beginning = Pick<Asks, "start" | "things" | "documents">;

/** Goes on with what was left, if the data still holds any of it, and else opens the first view. */
export async function begin(
  session: Session,
  left: Pick<SessionState, "workspace" | "trail"> | null,
  asks: Beginning,
  signal?: AbortSignal,
): Promise<void> {
  if (left && left.trail.current !== null) {
    session.resume(left);
    await catchUp(session, asks, signal);
    if (Object.keys(session.store.getState().workspace.things).length > 0) return;
  }
  await openFirstView(session, asks, signal);
}

/** The view as it was composed, all documents on; after the first time it is a Step like any other. */
export async function openFirstView(
  session: Session,
  asks: Pick<Asks, "start" | "things">,
  signal?: AbortSignal,
): Promise<void> {
  const start = await asks.start(signal);
  session.learn(start);
  session.dispatch(openView(session.store.getState().workspace, start));
  await learnCommodities(session, asks, undefined, signal);
}

/** Asks again what every id stands for; what the data no longer holds leaves the view. */
export async function catchUp(
  session: Session,
  asks: Pick<Asks, "things" | "documents">,
  signal?: AbortSignal,
): Promise<void> {
  await recallDocuments(session, asks, signal);
  const { contents: before } = session.store.getState();
  const ids = knownIds(session.store.getState());
  const { answer, scope } = await askInScope(session, (within) =>
    lookUp(asks, { ids, scope: within }, signal),
  );
  // What these documents do not speak of may stand in others.
  const { missing } = scope ? await asks.things(answer.missing, undefined, signal) : answer;
  const since = learnedSince(before, session.store.getState().contents);
  session.turnTo(answer, scope);
  session.learn(since.found, since.scope);
  const { workspace } = session.store.getState();
  const shown: Readonly<Partial<Record<string, true>>> = {
    ...workspace.things,
    ...workspace.relations,
  };
  const gone = missing.filter((id) => shown[id]).map((id) => ThingId.parse(id));
  session.dispatch(leaveOut(workspace, gone));
}

/** What others have asked for meanwhile is on its way into the view, and was not asked for here. */
function learnedSince(before: Contents, { nodes, edges, documents }: Contents) {
  return {
    scope: documents,
    found: {
      nodes: [...nodes.values()].filter(({ id }) => !before.nodes.has(id)),
      edges: [...edges.values()].filter(({ id }) => !before.edges.has(id)),
    },
  };
}

/** Only where some are switched off need it be known at once which documents there are. */
async function recallDocuments(
  session: Session,
  asks: Pick<Asks, "documents">,
  signal: AbortSignal | undefined,
): Promise<void> {
  if (Object.keys(session.store.getState().workspace.documentsOff).length === 0) return;
  const documents = await asks.documents(signal);
  session.setDocuments(documents);
  session.dispatch(forgetDocuments(session.store.getState().workspace, documents));
}

export async function learnCommodities(
  session: Session,
  asks: Pick<Asks, "things">,
  scope: Scope,
  signal?: AbortSignal,
): Promise<void> {
  const { nodes, edges } = session.store.getState().contents;
  const unknown = carriedBy(edges.values(), (id) => nodes.has(id));
  if (unknown.length > 0) session.learn(await asks.things(unknown, scope, signal), scope);
}
