import { leaveOut } from "../workspace/acts/hide.ts";
import { openView } from "../workspace/acts/view.ts";
import { ThingId } from "../workspace/workspace.ts";
import type { Asks } from "./asks.ts";
import type { Session, SessionState } from "./create-session.ts";
import { knownIds } from "./known-ids.ts";

type Beginning = Pick<Asks, "start" | "things">;

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

/** The view as it was composed; after the first time it is a Step like any other. */
export async function openFirstView(
  session: Session,
  asks: Beginning,
  signal?: AbortSignal,
): Promise<void> {
  const start = await asks.start(signal);
  session.learn(start);
  session.dispatch(openView(session.store.getState().workspace, start));
  await learnCommodities(session, asks, signal);
}

/** Asks again what every id stands for; what the data no longer holds leaves the view. */
export async function catchUp(
  session: Session,
  asks: Pick<Asks, "things">,
  signal?: AbortSignal,
): Promise<void> {
  const found = await asks.things(knownIds(session.store.getState()), signal);
  session.forget(found.missing);
  session.learn(found);
  const { workspace } = session.store.getState();
  const shown: Readonly<Partial<Record<string, true>>> = {
    ...workspace.things,
    ...workspace.relations,
  };
  const gone = found.missing.filter((id) => shown[id]).map((id) => ThingId.parse(id));
  session.dispatch(leaveOut(workspace, gone));
  await learnCommodities(session, asks, signal);
}

/** A sentence such as "China supplies fentanyl precursors" names what need not be on screen. */
export async function learnCommodities(
  session: Session,
  asks: Pick<Asks, "things">,
  signal?: AbortSignal,
): Promise<void> {
  const { nodes, edges } = session.store.getState().contents;
  const named = [...edges.values()].flatMap(({ properties }) => properties?.commodity ?? []);
  const unknown = [...new Set(named)].filter((id) => !nodes.has(id));
  if (unknown.length > 0) session.learn(await asks.things(unknown, signal));
}
