import type { Session, SessionState } from "./create-session.ts";
import { Left, type LeftBehind } from "./left-behind.ts";

/** The part of the browser's storage that is needed to keep a session. */
export type Shelf = Pick<Storage, "getItem" | "setItem">;

/** One place for each version of what is kept: an older page never reads a newer one's. */
const place = "contraflow.session.1";
const calm = 400;

/** The browser's own storage, or, where it is forbidden, a shelf that takes nothing. */
export function browserShelf(): Shelf {
  return shelfOf(() => localStorage);
}

/** What this tab alone keeps, as long as it is open. */
export function tabShelf(): Shelf {
  return shelfOf(() => sessionStorage);
}

function shelfOf(storage: () => Storage): Shelf {
  try {
    return storage();
  } catch (error) {
    return {
      getItem: () => null,
      setItem: () => {
        throw error;
      },
    };
  }
}

/** What was left on the shelf, or null where there is nothing that this version can read. */
export function readLeft(shelf: Shelf): LeftBehind | null {
  try {
    const left = Left.safeParse(JSON.parse(shelf.getItem(place) ?? "null"));
    return left.success ? left.data : null;
  } catch {
    // What cannot be read is as good as not there.
    return null;
  }
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
  try {
    shelf.setItem(place, JSON.stringify(left));
    return "here";
  } catch {
    return "nowhere";
  }
}
