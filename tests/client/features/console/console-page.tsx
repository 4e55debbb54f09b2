import { EditorView } from "@codemirror/view";
import { act, screen, within } from "@testing-library/react";

import { Console } from "../../../../client/features/console/Console.tsx";
import { noTexts, useTexts } from "../../../../client/session/console/kept-texts.ts";
import { freshConsole, useConsole } from "../../../../client/session/console/open-console.ts";
import { idleRun, stopQuery, useRun } from "../../../../client/session/console/run-query.ts";
import { leavePage, showPage, thePageReach } from "../../support/a-page.tsx";
import { answered, linesOf } from "../../support/cypher-lines.ts";
import type { Answers, Asked } from "../../support/fake-server.ts";

const failures: unknown[] = [];

/**
 * A browser tells of a new selection when all is done; this page would at once, in the midst of the
 * editor's own change.
 */
document.addEventListener("selectionchange", (event) => {
  event.stopImmediatePropagation();
});

/** The console on a server that finds every text fine and answers each with nothing. */
export function showConsole(answers: Answers = {}): Asked[] {
  return showPage(<Console reach={thePageReach()} onFailure={(error) => failures.push(error)} />, {
    "/api/cypher": fine,
    ...answers,
  });
}

/** What was asked of a text, checks apart. */
export function runs(asked: readonly Asked[]): unknown[] {
  return asked
    .filter(({ path, body }) => path === "/api/cypher" && !isCheck({ path, body }))
    .map(({ body }) => body);
}

export function isCheck({ body }: Pick<Asked, "path" | "body">): boolean {
  return typeof body === "object" && body !== null && "explain" in body;
}

export const verdict = { verdict: "allowed", plan: null, timings: { gate: 0, total: 0 } };

function fine(asked: Asked): unknown {
  return isCheck(asked) ? verdict : answered(linesOf([], []));
}

export function leaveConsole(): void {
  stopQuery();
  leavePage();
  useRun.setState(idleRun, true);
  useConsole.setState(freshConsole, true);
  useTexts.setState(noTexts, true);
  localStorage.clear();
}

export const button = (name: string | RegExp) => screen.getByRole("button", { name });

/** Writes into one of the editors, in place of what stands there. */
export function write(text: string, editor = "Cypher text"): void {
  const view = EditorView.findFromDOM(screen.getByRole("textbox", { name: editor }));
  if (!view) throw new Error(`${editor} is no editor`);
  act(() => {
    view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
  });
}

export function written(): string {
  return useConsole.getState().draft.query;
}

/** The console's part of this name. */
export function part(name: string) {
  return within(screen.getByRole("region", { name }));
}
