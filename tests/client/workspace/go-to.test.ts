import { describe, expect, it } from "vitest";

import { createSession } from "../../../client/session/create-session.ts";
import { toggleLayer } from "../../../client/workspace/acts/filter.ts";
import { openView } from "../../../client/workspace/acts/view.ts";
import { branchesOf, emptyTrail, goTo } from "../../../client/workspace/trail.ts";
import type { LegendLayer } from "../../../client/workspace/workspace.ts";
import { aStart } from "../support/build.ts";

/** Drugs, money; back before money, where arms leaves: step 2, then 3 and beside it 4. */
function forked() {
  const session = createSession(() => "2026-01-01");
  const off = (layer: LegendLayer) => {
    const { coalesce: _apart, ...act } = toggleLayer(
      session.store.getState().workspace,
      layer,
      layer,
    );
    session.dispatch(act);
  };
  session.dispatch(openView(session.store.getState().workspace, aStart()));
  off("drugs");
  off("money");
  session.undo();
  off("arms");
  return session;
}

const state = (session: ReturnType<typeof forked>) => {
  const { workspace, trail } = session.store.getState();
  return {
    at: trail.current,
    off: Object.keys(workspace.layersOff),
    branches: [...branchesOf(trail)].map(([id, steps]) => [id, steps.map((step) => step.id)]),
  };
};

describe("going to a Step", () => {
  it("on another branch leaves one way and enters the other, which redo keeps to", () => {
    const session = forked();
    expect(state(session)).toEqual({
      at: "step-4",
      off: ["drugs", "arms"],
      branches: [["step-2", ["step-3"]]],
    });
    session.goTo("step-3");
    const entered = {
      at: "step-3",
      off: ["drugs", "money"],
      branches: [["step-2", ["step-4"]]],
    };
    expect(state(session)).toEqual(entered);
    session.undo();
    session.redo();
    expect(state(session)).toEqual(entered);
  });

  it("goes back and forward on the same way, as undo and redo do", () => {
    const [walked, gone] = [forked(), forked()];
    walked.undo();
    walked.undo();
    gone.goTo("step-1");
    expect(gone.store.getState()).toEqual(walked.store.getState());
    walked.redo();
    walked.redo();
    gone.goTo("step-4");
    expect(gone.store.getState()).toEqual(walked.store.getState());
  });

  it("changes nothing where one stands, and where there is no such Step", () => {
    const session = forked();
    const before = session.store.getState();
    session.goTo("step-4");
    session.goTo("step-9");
    expect(session.store.getState()).toBe(before);
    expect(goTo(emptyTrail, "step-1")).toBeNull();
  });
});
