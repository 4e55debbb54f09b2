import { describe, expect, it } from "vitest";

import { createSession } from "../../../client/session/create-session.ts";
import { moveThings, type Places } from "../../../client/workspace/acts/move.ts";
import {
  askedChanges,
  laidAside,
  leavePathsAct,
  movedByHand,
  pickPathAct,
  shownPath,
} from "../../../client/workspace/acts/paths.ts";
import { openView } from "../../../client/workspace/acts/view.ts";
import { canRedo, pathTo } from "../../../client/workspace/trail.ts";
import type { ShownPath } from "../../../client/workspace/workspace.ts";
import { aStart, place } from "../support/build.ts";
import { aFoundPath, aQuestion } from "../support/some-paths.ts";

const [china, india, mexico] = [place("china"), place("india"), place("mexico")];
const shownAs = (slugs: readonly string[]) => shownPath(aFoundPath(slugs));
const straight = shownAs(["china", "mexico"]);
const round = shownAs(["china", "india", "mexico"]);

/** An open session in which the straight path was found, and what is done to it, a minute each. */
function asked() {
  let minutes = 0;
  const session = createSession(() => new Date((minutes += 1) * 60_000).toISOString());
  const workspace = () => session.store.getState().workspace;
  const trail = () => session.store.getState().trail;
  session.dispatch(openView(workspace(), aStart()));
  session.dispatch({
    sentence: { key: "steps.paths-asked", params: { from: "China", to: "Mexico", count: 2 } },
    changes: askedChanges(workspace(), { question: aQuestion(), path: straight }),
  });
  return {
    ...session,
    workspace,
    trail,
    look: (path: ShownPath, number: number, places: Places = {}) => {
      const sentence = { key: "steps.path-picked", params: { number, count: 2 } } as const;
      const back = laidAside(trail());
      session.dispatch(pickPathAct(workspace(), { path, places, back, sentence }));
    },
    move: (places: Places) => {
      session.dispatch(moveThings(workspace(), places, String));
    },
  };
}

describe("looks at one path after another", () => {
  it("are one Step, from the first one left to the last one looked at", () => {
    const session = asked();
    session.look(round, 2, { [india]: { x: 10, y: 20 } });
    session.look(shownAs(["china", "belize", "mexico"]), 3);
    expect(pathTo(session.trail()).at(-1)).toMatchObject({
      sentence: { params: { number: 3 } },
      changes: [
        { key: "path", from: straight, to: { nodes: [china, place("belize"), mexico] } },
        { key: "positions", id: india, from: null, to: { x: 10, y: 20 } },
      ],
    });
    session.undo();
    expect([session.workspace().path, session.workspace().positions]).toEqual([straight, {}]);
  });

  it("leave no Step where the last look is at the first path again", () => {
    const session = asked();
    session.look(round, 2);
    session.look(straight, 1);
    expect([pathTo(session.trail()).length, canRedo(session.trail())]).toEqual([2, false]);
    expect(session.workspace().path).toEqual(straight);
  });

  it("bring back what a path had moved, but for what was moved by hand since", () => {
    const session = asked();
    const stay = { x: 1, y: 1 };
    session.move({ [india]: stay });
    session.look(round, 2, { [india]: { x: 10, y: 20 } });
    expect(laidAside(session.trail())).toEqual({ [india]: stay });
    session.move({ [india]: { x: 5, y: 5 } });
    expect(laidAside(session.trail())).toEqual({});
    expect([...movedByHand(session.trail())]).toEqual([india]);
  });

  it("let go of what is picked, so that the path stands out", () => {
    const session = asked();
    session.dispatch({
      sentence: { key: "steps.picked", params: { name: "China" } },
      changes: [{ key: "selection", from: [], to: [china] }],
    });
    session.look(round, 2);
    expect(session.workspace().selection).toEqual([]);
  });
});

describe("what was moved by hand", () => {
  it("is forgotten when the first view is opened again", () => {
    const session = asked();
    session.move({ [india]: { x: 5, y: 5 } });
    session.dispatch(openView(session.workspace(), aStart()));
    expect([...movedByHand(session.trail())]).toEqual([]);
  });
});

describe("leaving the paths", () => {
  it("is one Step that puts what was laid back in its place", () => {
    const session = asked();
    session.move({ [india]: { x: 5, y: 5 } });
    session.look(round, 2, { [india]: { x: 10, y: 20 } });
    session.dispatch(leavePathsAct(session.workspace(), laidAside(session.trail())));
    const { question, path, positions } = session.workspace();
    expect({ question, path, positions }).toEqual({
      question: null,
      path: null,
      positions: { [india]: { x: 5, y: 5 } },
    });
    session.undo();
    expect(session.workspace()).toMatchObject({ path: round, question: aQuestion() });
  });
});
