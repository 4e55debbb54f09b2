import { act, fireEvent, screen, within } from "@testing-library/react";
import { vi } from "vitest";

import { Trail } from "../../../../client/features/trail/Trail.tsx";
import { expand } from "../../../../client/session/explore.ts";
import { session } from "../../../../client/session/session.ts";
import { toggleLayer } from "../../../../client/workspace/acts/filter.ts";
import { showPage, thePageReach, workspaceNow } from "../../support/a-page.tsx";
import { aNode, anEdge, place } from "../../support/build.ts";

export function switchedOff(...layers: readonly ("money" | "arms" | "drugs")[]): void {
  act(() => {
    for (const layer of layers) session.dispatch(toggleLayer(workspaceNow(), layer, layer));
  });
}

const found = { nodes: [aNode("peru")], edges: [anEdge("china", "peru")] };
const answers = {
  "/api/expand": { ...found, leftOut: { neighbours: 0, relations: 0, filtered: 0 } },
};

/** The first view, with China expanded. */
export async function showExpanded() {
  const asked = showPage(<Trail />, answers);
  await act(async () => expand(thePageReach(), place("china")));
  return asked;
}

/** A line's buttons are called by what they do and the number of its step. */
export function button(name: string) {
  return screen.getByRole("button", { name });
}

export async function openTrail() {
  const opener = button("Trail");
  opener.focus();
  fireEvent.click(opener);
  return within(await screen.findByRole("region", { name: "Trail" }));
}

export function press(key: string): void {
  fireEvent.keyDown(document.activeElement ?? document.body, { key });
}

/** A clipboard, or none; the list fills with what is copied. */
export function withClipboard(denied = false): string[] {
  const copied: string[] = [];
  const writeText = (text: string) => {
    if (denied) return Promise.reject(new Error("denied"));
    copied.push(text);
    return Promise.resolve();
  };
  vi.stubGlobal("navigator", { clipboard: { writeText } });
  return copied;
}
