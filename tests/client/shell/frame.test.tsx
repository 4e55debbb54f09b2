import { fireEvent, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";

import { ProblemError } from "../../../client/api/problem-error.ts";
import { Foot } from "../../../client/shell/Foot.tsx";
import { Frame } from "../../../client/shell/Frame.tsx";
import { Starting } from "../../../client/shell/Starting.tsx";
import type { Panels } from "../../../client/shell/use-panels.ts";
import { ViewName } from "../../../client/shell/ViewName.tsx";
import { aSchema } from "../support/a-schema.ts";
import { leavePage, showPage } from "../support/a-page.tsx";
import { aDocument } from "../support/details.ts";

afterEach(leavePage);

function nothing(): void {}

function thePanels(more: Partial<Panels>): Panels {
  return {
    narrow: false,
    left: true,
    right: true,
    mode: "browse",
    openMode: nothing,
    sources: false,
    toggleSources: nothing,
    toggleLeft: nothing,
    toggleRight: nothing,
    openLeft: nothing,
    openRight: nothing,
    closeOverlays: nothing,
    ...more,
  };
}

describe("the frame", () => {
  it("takes a folded panel from the eye, the keyboard and the ear", () => {
    show({ left: false });
    expect(screen.queryByRole("complementary", { name: "Find and filter" })).toBeNull();
    expect(screen.getByRole("complementary", { name: "Inspector" }).textContent).toBe("right");
  });

  it("gives a panel that lies over the picture a way to close it", () => {
    const toggleRight = vi.fn<() => void>();
    show({ narrow: true, left: false, toggleRight });
    fireEvent.click(screen.getByRole("button", { name: "Close" }));
    expect(toggleRight).toHaveBeenCalledOnce();
  });

  it("gives a panel beside the picture none", () => {
    show({});
    expect(screen.queryByRole("button")).toBeNull();
  });
});

describe("the foot", () => {
  it("says what is on screen out of what there is, and which engine holds it", () => {
    showPage(foot(false));
    expect(screen.getByRole("contentinfo").textContent).toBe(
      "Cypher2 of 97 things, 1 of 222 relationsEmbedded graph",
    );
  });

  it("says when the server has stopped answering", () => {
    showPage(foot(true));
    expect(screen.getByRole("contentinfo").textContent).toContain("The server does not answer");
  });
});

describe("the page without a graph", () => {
  it("waits while there is nothing wrong", () => {
    render(<Starting error={null} onRetry={() => null} />);
    expect(screen.getByRole("status").textContent).toContain("Opening the graph");
  });

  it("says what to do when the server cannot be reached, and tries again", () => {
    const retry = vi.fn<() => void>();
    render(<Starting error={new ProblemError("unreachable", "no answer")} onRetry={retry} />);
    expect(screen.getByRole("alert").textContent).toContain("See whether it still runs");
    fireEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(retry).toHaveBeenCalledOnce();
  });
});

describe("the name of the view", () => {
  it.each([
    ["one text", [aDocument("article")], "The article, at a glance"],
    ["several texts", [aDocument("article"), aDocument("other")], "2 texts, at a glance"],
    ["none", [], "Nothing is read in yet"],
  ])("follows from %s", async (_what, documents, name) => {
    showPage(<ViewName />, { "/api/documents": { revision: 1, documents } });
    expect(await screen.findByText(name)).toBeTruthy();
  });
});

function show(more: Partial<Panels>) {
  const parts = { top: "top", left: "left", canvas: "map", right: "right", foot: "foot" };
  return render(<Frame panels={thePanels(more)} {...parts} />);
}

function foot(lost: boolean) {
  return <Foot schema={aSchema({ entities: 97, relations: 222 })} lost={lost} trail={null} />;
}
