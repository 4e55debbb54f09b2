import { describe, expect, it } from "vitest";

import { createSession } from "../../../client/session/create-session.ts";
import { switchDocuments } from "../../../client/workspace/acts/documents.ts";
import { toggleLayer } from "../../../client/workspace/acts/filter.ts";
import { clearPick, pick } from "../../../client/workspace/acts/pick.ts";
import { openView } from "../../../client/workspace/acts/view.ts";
import { canRedo, canUndo, pathTo } from "../../../client/workspace/trail.ts";
import type { ThingId } from "../../../client/workspace/workspace.ts";
import { aStart, document, place } from "../support/build.ts";

const name = (id: ThingId) => id;

const texts = ["a", "b", "c"].map((slug) => ({ id: document(slug), title: slug }));

/** An open session; a test may set its clock, in seconds. */
function opened() {
  const clock = { seconds: 0 };
  const session = createSession(() =>
    clock.seconds === 0 ? "2026-01-01" : new Date(clock.seconds * 1_000).toISOString(),
  );
  const workspace = () => session.store.getState().workspace;
  session.dispatch(openView(workspace(), aStart()));
  return {
    ...session,
    clock,
    workspace,
    leave: (...slugs: readonly string[]) => {
      const on = new Set<string>(slugs.map((slug) => document(slug)));
      session.dispatch(switchDocuments(workspace(), texts, (id) => on.has(id)));
    },
    trail: () => session.store.getState().trail,
    pick: (slug: string) => {
      session.dispatch(pick(workspace(), [place(slug)], "replace", name));
    },
    off: (layer: "drugs" | "money" | "arms") => {
      session.dispatch(toggleLayer(workspace(), layer, layer));
    },
  };
}

const keys = (session: ReturnType<typeof opened>) =>
  pathTo(session.trail()).map(({ sentence }) => sentence.key);

it("makes a Step of each act, with its sentence and the Step before", () => {
  const session = opened();
  session.off("drugs");
  expect(pathTo(session.trail()).at(-1)).toEqual({
    id: "step-2",
    parent: "step-1",
    at: "2026-01-01",
    sentence: { key: "steps.off", params: { name: "drugs" } },
    changes: [{ key: "layersOff", id: "drugs", from: null, to: true }],
  });
});

it("stands on the opening, which is never undone", () => {
  const session = opened();
  expect(canUndo(session.trail())).toBe(false);
  session.undo();
  expect(session.workspace().things).toEqual({ "place/china": true, "place/mexico": true });
});

it("makes no Step of an act that changes nothing", () => {
  const session = opened();
  session.dispatch(openView(session.workspace(), aStart()));
  expect(keys(session)).toEqual(["steps.opened"]);
});

describe("picks that follow each other", () => {
  it("are one Step that goes back to what was picked before the first", () => {
    const session = opened();
    session.pick("china");
    session.pick("mexico");
    session.dispatch(clearPick(session.workspace()));
    session.pick("china");
    expect(keys(session)).toEqual(["steps.opened", "steps.picked"]);
    session.undo();
    expect(session.workspace().selection).toEqual([]);
    session.redo();
    expect(session.workspace().selection).toEqual([place("china")]);
  });

  it("are two Steps when something was done between them", () => {
    const session = opened();
    session.pick("china");
    session.off("drugs");
    session.pick("mexico");
    expect(keys(session)).toEqual(["steps.opened", "steps.picked", "steps.off", "steps.picked"]);
  });

  it("leave a Step alone that others were built on", () => {
    const session = opened();
    session.pick("china");
    session.off("drugs");
    session.undo();
    session.pick("mexico");
    session.undo();
    expect(session.workspace().selection).toEqual([place("china")]);
  });
});

describe("switches that follow each other", () => {
  it("are one Step where they follow soon, said as it stands at the end", () => {
    const session = opened();
    session.clock.seconds = 1;
    session.leave("b", "c");
    session.clock.seconds = 4;
    session.leave("b");
    expect(pathTo(session.trail()).at(-1)?.sentence).toEqual({
      key: "steps.documents-only",
      params: { name: "b" },
    });
    session.undo();
    expect(session.workspace().documentsOff).toEqual({});
    session.redo();
    expect(session.workspace().documentsOff).toEqual({ "document/a": true, "document/c": true });
  });

  it("are Steps of their own where the reader looked in between", () => {
    const session = opened();
    session.clock.seconds = 1;
    session.leave("b", "c");
    session.clock.seconds = 9;
    session.leave("b");
    session.undo();
    expect(session.workspace().documentsOff).toEqual({ "document/a": true });
  });

  it("leave no Step where they take each other back", () => {
    const session = opened();
    session.off("drugs");
    session.clock.seconds = 1;
    session.leave("b", "c");
    session.leave("a", "b", "c");
    expect([keys(session), canRedo(session.trail())]).toEqual([
      ["steps.opened", "steps.off"],
      false,
    ]);
    session.undo();
    expect(session.workspace().layersOff).toEqual({});
  });
});

describe("a branch", () => {
  it("begins with an act after an undo, and redo goes where it was left last", () => {
    const session = opened();
    session.off("drugs");
    session.undo();
    session.off("money");
    expect(canRedo(session.trail())).toBe(false);
    session.undo();
    session.redo();
    expect(session.workspace().layersOff).toEqual({ money: true });
    expect(Object.keys(session.trail().steps)).toEqual(["step-1", "step-2", "step-3"]);
  });
});
