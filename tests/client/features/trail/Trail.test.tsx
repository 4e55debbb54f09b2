import { act, fireEvent, screen } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";

import { Trail } from "../../../../client/features/trail/Trail.tsx";
import { session } from "../../../../client/session/session.ts";
import { leavePage, showPage, workspaceNow } from "../../support/a-page.tsx";
import { place } from "../../support/build.ts";
import { openTrail, press, showExpanded, switchedOff, withClipboard } from "./on-a-page.tsx";

afterEach(leavePage);

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
    const strip = await openTrail();
    fireEvent.click(strip.getByRole("button", { name: /Switched off money/ }));
    expect(workspaceNow().layersOff).toEqual({ money: true });
    expect(strip.getByRole("button", { name: /Switched off drugs/ }).textContent).toContain(
      "taken back",
    );
    fireEvent.click(strip.getByRole("button", { name: /Switched off arms/ }));
    expect(workspaceNow().layersOff).toEqual({ money: true, arms: true });
  });

  it("says so when there is only the opening", async () => {
    showPage(<Trail />);
    const strip = await openTrail();
    expect(strip.getByText(/^So far the view was only opened/).tagName).toBe("P");
  });

  it("takes the focus to where one stands; Escape closes it and gives the focus back", async () => {
    showPage(<Trail />);
    switchedOff("money");
    const strip = await openTrail();
    expect(document.activeElement).toBe(strip.getByRole("button", { current: "step" }));
    press("Escape");
    expect(screen.queryByRole("region", { name: "Trail" })).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Trail" }));
  });

  it("closes with its button and with an X", async () => {
    showPage(<Trail />);
    const strip = await openTrail();
    fireEvent.click(strip.getByRole("button", { name: "Close the trail" }));
    expect(screen.queryByRole("region", { name: "Trail" })).toBeNull();
    await openTrail();
    fireEvent.click(screen.getByRole("button", { name: "Trail" }));
    expect(screen.queryByRole("region", { name: "Trail" })).toBeNull();
  });
});

describe("a way that was left", () => {
  it("is told where it leaves, and entered; the focus stays in the list", async () => {
    showPage(<Trail />);
    switchedOff("money", "arms");
    act(session.undo);
    act(session.undo);
    switchedOff("drugs");
    const strip = await openTrail();
    strip.getByText("1 other way from here");
    const way = strip.getByRole("button", { name: "Switched off money, and 1 more step" });
    way.focus();
    fireEvent.click(way);
    expect(workspaceNow().layersOff).toEqual({ money: true });
    strip.getByRole("button", { name: "Switched off drugs" });
    expect(document.activeElement).toBe(strip.getByRole("button", { current: "step" }));
  });
});

describe("the keys of the list", () => {
  it("move among the lines, which are one stop of the Tab key", async () => {
    showPage(<Trail />);
    switchedOff("money", "arms");
    await openTrail();
    const reached = ["ArrowUp", "Home", "ArrowUp", "End", "ArrowDown"].map((key) => {
      press(key);
      return /Opened|money|arms/.exec(document.activeElement?.textContent ?? "")?.[0];
    });
    expect(reached).toEqual(["money", "Opened", "Opened", "arms", "arms"]);
    const stops = [...document.querySelectorAll('ol [tabindex="0"]')];
    expect(stops.every((stop) => stop.closest("li")?.textContent.includes("arms"))).toBe(true);
  });

  it("copy the sentence with C, and leave a combination to the page", async () => {
    const copied = withClipboard();
    showPage(<Trail />);
    switchedOff("money");
    await openTrail();
    fireEvent.keyDown(document.activeElement ?? document.body, { key: "c", ctrlKey: true });
    press("c");
    await screen.findByText("Copied");
    expect(copied).toEqual(["Switched off money"]);
  });

  it("ask again with R", async () => {
    const asked = await showExpanded();
    await openTrail();
    act(session.undo);
    press("r");
    await screen.findByText("taken back");
    await vi.waitFor(() => {
      expect(asked.filter(({ path }) => path === "/api/expand")).toHaveLength(2);
    });
  });
});

describe("a long trail", () => {
  it("shows what is near, and the rest when it is asked for", async () => {
    showPage(<Trail />);
    for (let at = 0; at < 50; at += 1) {
      switchedOff("money");
      act(() => {
        const { workspace } = session.store.getState();
        session.dispatch({
          sentence: { key: "steps.unpicked", params: {} },
          changes: [
            {
              key: "hidden",
              id: "place/china",
              from: workspace.hidden[place("china")] ?? null,
              to: at % 2 === 0 ? true : null,
            },
          ],
        });
      });
    }
    const strip = await openTrail();
    expect(strip.getAllByRole("listitem")).toHaveLength(61);
    fireEvent.click(strip.getByRole("button", { name: "Show the earlier 40 steps" }));
    expect(strip.getAllByRole("listitem")).toHaveLength(101);
  });
});
