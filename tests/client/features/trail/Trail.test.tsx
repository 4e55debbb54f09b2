import { act, fireEvent, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";

import { linesOf, walk } from "../../../../client/features/trail/steps.ts";
import { Trail } from "../../../../client/features/trail/Trail.tsx";
import { session } from "../../../../client/session/session.ts";
import { toggleLayer } from "../../../../client/workspace/acts/filter.ts";
import { leavePage, showPage, workspaceNow } from "../../support/a-page.tsx";

afterEach(leavePage);

function switchedOff(...layers: readonly ("money" | "arms" | "drugs")[]): void {
  act(() => {
    for (const layer of layers) session.dispatch(toggleLayer(workspaceNow(), layer, layer));
  });
}

describe("the trail", () => {
  it("says the last step in words", () => {
    showPage(<Trail />);
    expect(screen.getByRole("status").textContent).toBe("Opened the first view");
    switchedOff("money");
    expect(screen.getByRole("status").textContent).toBe("Switched off money");
  });

  it("opens on all steps, and goes back to any and forward again", async () => {
    showPage(<Trail />);
    switchedOff("money", "arms", "drugs");
    fireEvent.click(screen.getByRole("button", { name: "Trail" }));
    fireEvent.click(await screen.findByRole("button", { name: /^Switched off money/ }));
    expect(workspaceNow().layersOff).toEqual({ money: true });
    expect(screen.getByRole("button", { name: /^Switched off drugs/ }).textContent).toContain(
      "taken back",
    );
    fireEvent.click(screen.getByRole("button", { name: /^Switched off arms/ }));
    expect(workspaceNow().layersOff).toEqual({ money: true, arms: true });
  });
});

describe("the lines of the trail", () => {
  it("are the way to here and on to what was taken back", () => {
    showPage(<Trail />);
    switchedOff("money", "arms");
    act(session.undo);
    const { trail } = session.store.getState();
    expect(linesOf(trail).map(({ step, back }) => [step.sentence.key, back])).toEqual([
      ["steps.opened", 1],
      ["steps.off", 0],
      ["steps.off", -1],
    ]);
  });

  it.each([
    [2, ["undo", "undo"]],
    [0, []],
    [-1, ["redo"]],
  ])("%i steps back is so many undos or redos", (back, done) => {
    const moves: string[] = [];
    walk({ undo: () => moves.push("undo"), redo: () => moves.push("redo") }, back);
    expect(moves).toEqual(done);
  });
});
