import { useStore } from "zustand";

import { createSession, type SessionState } from "./create-session.ts";

/** The session of this page: a page has one canvas, so it is a value of the module. */
export const session = createSession();

/** What a component needs of the session; it draws again when that changes. */
export function useSession<Selected>(select: (state: SessionState) => Selected): Selected {
  return useStore(session.store, select);
}
