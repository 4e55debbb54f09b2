import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { createSession } from "../../../client/session/create-session.ts";
import { openView } from "../../../client/workspace/acts/view.ts";
import { canRedo, canUndo, pathTo } from "../../../client/workspace/trail.ts";
import { aStart } from "../support/build.ts";
import { aDoing } from "./random-acts.ts";

function anOpenSession() {
  const session = createSession(() => "2026-01-01T00:00:00.000Z");
  session.dispatch(openView(session.store.getState().workspace, aStart()));
  return session;
}

type Session = ReturnType<typeof anOpenSession>;

const workspaceOf = ({ store }: Session) => store.getState().workspace;
const trailOf = ({ store }: Session) => store.getState().trail;

function undoAll(session: Session): void {
  while (canUndo(trailOf(session))) session.undo();
}

function redoAll(session: Session): void {
  while (canRedo(trailOf(session))) session.redo();
}

describe("any acts whatever", () => {
  it("are taken back to the identical first view, and done again to the identical last", () => {
    fc.assert(
      fc.property(fc.array(aDoing, { maxLength: 60 }), (doings) => {
        const session = anOpenSession();
        const before = workspaceOf(session);
        for (const doing of doings) session.dispatch(doing(workspaceOf(session)));
        const after = workspaceOf(session);
        undoAll(session);
        expect(workspaceOf(session)).toEqual(before);
        redoAll(session);
        expect(workspaceOf(session)).toEqual(after);
      }),
    );
  });

  it("are undone one by one through every state there was, two hundred and more deep", () => {
    fc.assert(
      fc.property(fc.array(aDoing, { minLength: 450, maxLength: 500 }), (doings) => {
        const session = anOpenSession();
        const states = [workspaceOf(session)];
        const depths = [1];
        for (const doing of doings) {
          session.dispatch(doing(workspaceOf(session)));
          const depth = pathTo(trailOf(session)).length;
          depths.push(depth);
          states[depth - 1] = workspaceOf(session);
        }
        expect(Math.max(...depths)).toBeGreaterThan(200);
        for (let depth = pathTo(trailOf(session)).length; depth > 1; depth -= 1) {
          expect(workspaceOf(session)).toEqual(states[depth - 1]);
          session.undo();
        }
        expect(workspaceOf(session)).toEqual(states[0]);
      }),
      { numRuns: 5 },
    );
  });

  it("mixed with undo and redo, come back from JSON as they went and still lead to the start", () => {
    const move = fc.oneof(
      { weight: 3, arbitrary: aDoing },
      { weight: 1, arbitrary: fc.constantFrom("undo" as const, "redo" as const) },
    );
    fc.assert(
      fc.property(fc.array(move, { maxLength: 60 }), (moves) => {
        const session = anOpenSession();
        const before = workspaceOf(session);
        for (const next of moves) {
          if (typeof next === "string") session[next]();
          else session.dispatch(next(workspaceOf(session)));
        }
        const left = { workspace: workspaceOf(session), trail: trailOf(session) };
        const again = anOpenSession();
        const reread = JSON.parse(JSON.stringify(left)) as typeof left;
        expect(reread).toEqual(left);
        again.resume(reread);
        undoAll(again);
        expect(workspaceOf(again)).toEqual(before);
      }),
    );
  });
});
