import { laidAside, leavePathsAct } from "../../workspace/acts/paths.ts";
import type { Session } from "../create-session.ts";

/** The view without its question; the things that its paths had moved go back to their places. */
export function leavePaths(session: Pick<Session, "store" | "dispatch">): void {
  const { workspace, trail } = session.store.getState();
  if (workspace.question === null && workspace.path === null) return;
  session.dispatch(leavePathsAct(workspace, laidAside(trail)));
}
