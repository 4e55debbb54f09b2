import { QueryClientProvider } from "@tanstack/react-query";
import { act, cleanup, render } from "@testing-library/react";
import type { ReactNode } from "react";
import { vi } from "vitest";

import { createQueryClient } from "../../../client/api/query-client.ts";
import { asks } from "../../../client/session/asks.ts";
import { freshState } from "../../../client/session/create-session.ts";
import { useDesk } from "../../../client/session/opened-text.ts";
import type { Placing, Reach } from "../../../client/session/reach.ts";
import { session } from "../../../client/session/session.ts";
import { openView } from "../../../client/workspace/acts/view.ts";
import { pick } from "../../../client/workspace/acts/pick.ts";
import type { ThingId } from "../../../client/workspace/workspace.ts";
import { aSchema } from "./a-schema.ts";
import { aStart } from "./build.ts";
import { aDocument } from "./details.ts";
import { type Answers, type Asked, fakeServer } from "./fake-server.ts";

/** Shows a part of the page on a server that answers so; without more, the first view is open. */
export function showPage(part: ReactNode, answers: Answers = {}, start = aStart()): Asked[] {
  const asked = fakeServer({
    "/api/schema": aSchema(),
    "/api/documents": { revision: 1, documents: [aDocument("article")] },
    ...answers,
  });
  session.learn(start);
  session.dispatch(openView(session.store.getState().workspace, start));
  render(<QueryClientProvider client={createQueryClient()}>{part}</QueryClientProvider>);
  return asked;
}

/** What the page's parts explore with; there is no canvas. */
export function thePageReach(canvas: Placing | null = null): Reach {
  return { session, asks, canvas, relationTypes: aSchema().relationTypes };
}

export function workspaceNow() {
  return session.store.getState().workspace;
}

export function picked(...ids: ThingId[]): void {
  act(() => {
    session.dispatch(pick(workspaceNow(), ids, "replace", (id) => id));
  });
}

/** After each test nothing is left of its page. */
export function leavePage(): void {
  cleanup();
  session.store.setState(freshState, true);
  useDesk.getState().close();
  vi.unstubAllGlobals();
}
