import { describe, expect, it } from "vitest";

import { createSession } from "../../../client/session/create-session.ts";
import { toggleLayer } from "../../../client/workspace/acts/filter.ts";
import { clearPick, pick } from "../../../client/workspace/acts/pick.ts";
import { openView } from "../../../client/workspace/acts/view.ts";
import { canRedo, canUndo, pathTo } from "../../../client/workspace/trail.ts";
import type { ThingId } from "../../../client/workspace/workspace.ts";
import { aStart, place } from "../support/build.ts";

const name = (id: ThingId) => id;

function opened() {
  const session = createSession(() => "2026-01-01");
  const workspace = () => session.store.getState().workspace;
  session.dispatch(openView(workspace(), aStart()));
  return {
    ...session,
    workspace,
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
