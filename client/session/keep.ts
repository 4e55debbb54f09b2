import type { Session, SessionState } from "./create-session.ts";
import { Left, type LeftBehind } from "./left-behind.ts";
import { putUp, type Shelf, takeDown } from "./shelf.ts";

/** One place for each version of what is kept: an older page never reads a newer one's. */
const place = "contraflow.session.1";
const calm = 400;

/** What was left on the shelf, or null where there is nothing that this version can read. */
export function readLeft(shelf: Shelf): LeftBehind | null {
  return Left.safeParse(takeDown(shelf, place)).data ?? null;
}

/**
 * Puts the session on the shelf whenever it has been calm for a moment, and when the page is left;
 * returns how to stop. The session says whether that works.
 */
export function keep(session: Session, shelf: Shelf): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let written = session.store.getState();
  const write = () => {
    clearTimeout(timer);
    const state = session.store.getState();
    if (state.workspace === written.workspace && state.trail === written.trail) return;
    written = state;
    session.setKept(put(shelf, { workspace: state.workspace, trail: state.trail }));
  };
  const stopListening = session.store.subscribe(() => {
    clearTimeout(timer);
    timer = setTimeout(write, calm);
  });
  addEventListener("pagehide", write);
  return () => {
    clearTimeout(timer);
    stopListening();
    removeEventListener("pagehide", write);
  };
}

function put(shelf: Shelf, left: Pick<SessionState, "workspace" | "trail">): "here" | "nowhere" {
  return putUp(shelf, place, left) ? "here" : "nowhere";
}
