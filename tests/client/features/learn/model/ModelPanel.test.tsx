import { act, fireEvent, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { ModelPanel } from "../../../../../client/features/learn/model/ModelPanel.tsx";
import { ModelSide } from "../../../../../client/features/learn/model/ModelSide.tsx";
import { ModelStage } from "../../../../../client/features/learn/model/ModelStage.tsx";
import { saySentence } from "../../../../../client/messages/say.ts";
import { useFlowPulse } from "../../../../../client/session/learn/flow-pulse.ts";
import { freshDesk, useLearnDesk } from "../../../../../client/session/learn/learn-desk.ts";
import { session } from "../../../../../client/session/session.ts";
import { currentStep } from "../../../../../client/workspace/trail.ts";
import { leavePage, showPage, thePageReach, workspaceNow } from "../../../support/a-page.tsx";
import { served, servedModels, simulateHere } from "../../../support/a-simulator.ts";

const failures: unknown[] = [];

beforeEach(async () => {
  simulateHere();
  const props = {
    reach: thePageReach(),
    onFailure: (error: unknown) => {
      failures.push(error);
    },
  };
  showPage(
    <>
      <ModelPanel {...props} />
      <ModelStage />
      <ModelSide {...props} />
    </>,
    { "/api/models": { models: servedModels } },
  );
  await screen.findByText(/^Nothing has been changed, so the model rests/);
});

afterEach(() => {
  leavePage();
  useLearnDesk.setState(freshDesk, true);
});

function lastSaid(): string {
  const step = currentStep(session.store.getState().trail);
  return step ? saySentence(step.sentence) : "";
}

const seized = () => screen.getByLabelText("Share seized at the border", { exact: true });

describe("a slider of the model", () => {
  it("runs the model, tells what follows, and is a Step", async () => {
    fireEvent.change(seized(), { target: { value: "0.3" } });
    expect(
      await screen.findByText(/^Share seized at the border 30 % from month 6: /),
    ).toBeDefined();
    expect(lastSaid()).toBe(
      "Ran “The four flows” with share seized at the border at 30\u202f% from month 6",
    );
    expect(workspaceNow().run?.scenario.changes).toEqual([
      { key: "ib", value: 0.3, from: 6, to: null },
    ]);
    const sales = within(screen.getByRole("table")).getByRole("row", { name: /^Sales/ });
    expect(sales.textContent).toContain("−2.5\u202f%");
  });

  it("is one Step however long it is turned, and undone as one", async () => {
    for (const value of ["0.15", "0.2", "0.3"]) fireEvent.change(seized(), { target: { value } });
    act(() => session.undo());
    expect(workspaceNow().run).toBeNull();
    expect(await screen.findByText(/^Nothing has been changed/)).toBeDefined();
  });

  it("may change for a while only", async () => {
    fireEvent.change(seized(), { target: { value: "0.3" } });
    fireEvent.change(screen.getByLabelText("until month"), { target: { value: "24" } });
    expect(workspaceNow().run?.scenario.changes[0]?.to).toBe(24);
  });

  it("keeps its end after its beginning", () => {
    fireEvent.change(seized(), { target: { value: "0.3" } });
    fireEvent.change(screen.getByLabelText("until month"), { target: { value: "3" } });
    expect(workspaceNow().run?.scenario.changes[0]?.to).toBeNull();
  });

  it("is taken back by one press, which leaves the model as it stands", () => {
    fireEvent.change(seized(), { target: { value: "0.3" } });
    fireEvent.click(screen.getByLabelText("Take the change of share seized at the border back"));
    expect(workspaceNow().run).toBeNull();
  });

  it("is a Step of its own, however soon after another slider it is turned", () => {
    fireEvent.change(seized(), { target: { value: "0.3" } });
    fireEvent.change(screen.getByLabelText("Price response"), { target: { value: "0.5" } });
    act(() => session.undo());
    expect(workspaceNow().run?.scenario.changes.map(({ key }) => key)).toEqual(["ib"]);
  });

  it("is said to be taken back, where the run still holds something else", () => {
    fireEvent.change(seized(), { target: { value: "0.3" } });
    fireEvent.change(screen.getByLabelText("Price response"), { target: { value: "0.5" } });
    fireEvent.click(screen.getByLabelText("Take the change of share seized at the border back"));
    expect(lastSaid()).toBe(
      "Ran “The four flows” without the change of share seized at the border",
    );
  });

  it("may never end, where its time has no end", () => {
    fireEvent.click(screen.getAllByLabelText("never")[0] ?? document.body);
    expect(workspaceNow().run?.scenario.changes).toEqual([
      { key: "tau_alt", value: "never", from: 6, to: null },
    ]);
  });
});

describe("a link of the model", () => {
  it("is cut and joined again, each a Step", () => {
    const link = screen.getByLabelText(/A thin stock raises the price/);
    fireEvent.click(link);
    expect(workspaceNow().run?.scenario.base).toEqual({ sw_price: 0 });
    expect(lastSaid()).toBe("Ran “The four flows” without: A thin stock raises the price.");
    fireEvent.click(link);
    expect(workspaceNow().run).toBeNull();
  });
});

describe("a loop whose link is cut", () => {
  it("is no longer said to be at work", () => {
    const loop = screen.getByRole("button", { name: /^Replacement/ });
    expect(loop.textContent).toBe("Replacementbalancing");
    fireEvent.click(screen.getByLabelText(/Producers learn from sales and losses/));
    expect(loop.textContent).toBe("Replacementcut");
  });
});

describe("values that lead nowhere", () => {
  it("are told of, with the time from which the run means nothing", async () => {
    for (const name of ["reach of other sources", "main source share"]) {
      fireEvent.change(screen.getByLabelText(`Base of ${name}`), { target: { value: "0" } });
    }
    expect((await screen.findByRole("alert")).textContent).toMatch(
      /makes no sense from month 0 on/,
    );
  });
});

describe("the picture", () => {
  it("swells with the time that is pointed at, and is still without a change", async () => {
    expect(useFlowPulse.getState().pulse.size).toBe(0);
    fireEvent.change(seized(), { target: { value: "0.3" } });
    await screen.findByText(/from month 6: /);
    fireEvent.change(screen.getByLabelText("Time"), { target: { value: "12" } });
    const { pulse } = useFlowPulse.getState();
    const flow = served("flows").presented.currents["arrivals"];
    expect(flow && pulse.get(flow)).toBeLessThan(0.95);
  });
});

describe("another model", () => {
  it("opens in place of the first, and puts its run away", async () => {
    fireEvent.change(seized(), { target: { value: "0.3" } });
    fireEvent.click(screen.getByLabelText("Recruit or arrest"));
    expect(await screen.findByText(/this is how the model goes by itself/)).toBeDefined();
    expect(workspaceNow().run).toBeNull();
    expect(lastSaid()).toBe("Put the model away");
    expect(failures).toEqual([]);
  });
});

describe("a loop", () => {
  it("is told when it is picked", () => {
    fireEvent.click(screen.getByRole("button", { name: /^Replacement/ }));
    expect(screen.getByText(/producers expect to need more, order more/)).toBeDefined();
    expect(useLearnDesk.getState().loop).toContain("orders");
  });
});
