import type { Asks } from "../../../client/session/asks.ts";
import { createSession } from "../../../client/session/create-session.ts";
import type { Reach } from "../../../client/session/reach.ts";
import { openView } from "../../../client/workspace/acts/view.ts";
import { aStart } from "./build.ts";

/** A server in a session's eyes: what a test does not say, it does not hold. */
export function someAsks(answers: Partial<Asks> = {}): Asks {
  const nothing = { nodes: [], edges: [] };
  return {
    start: () => Promise.resolve(aStart()),
    documents: () => Promise.resolve([]),
    things: () => Promise.resolve({ ...nothing, missing: [] }),
    between: () => Promise.resolve({ ...nothing, missing: [] }),
    expand: () =>
      Promise.resolve({ ...nothing, leftOut: { neighbours: 0, relations: 0, filtered: 0 } }),
    paths: () => Promise.reject(new Error("No path was laid down.")),
    pathExamples: () => Promise.resolve({ examples: [] }),
    ...answers,
  };
}

/** A session that has opened the first view. */
export function anOpenSession(start = aStart()) {
  const session = createSession(() => "2026-01-01T00:00:00.000Z");
  session.learn(start);
  session.dispatch(openView(session.store.getState().workspace, start));
  return session;
}

/** What exploring needs, with an open session and no canvas. */
export function aReach(answers: Partial<Asks> = {}, more: Partial<Reach> = {}): Reach {
  return {
    session: anOpenSession(),
    asks: someAsks(answers),
    canvas: null,
    relationTypes: [],
    ...more,
  };
}
