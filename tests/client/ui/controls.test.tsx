import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { Eye, Plus } from "lucide-react";
import { afterEach, describe, expect, it, vi } from "vitest";

import { Dialog } from "../../../client/ui/Dialog.tsx";
import { iconNamed } from "../../../client/ui/icon-named.ts";
import { Menu } from "../../../client/ui/Menu.tsx";
import { type Notice, Notices } from "../../../client/ui/Notices.tsx";
import { Term } from "../../../client/ui/Term.tsx";
import { ToolButton } from "../../../client/ui/ToolButton.tsx";
import { commands } from "../../../client/commands/commands.ts";
import { ontology } from "../../../graph-seed/ontology/the-ontology.ts";

afterEach(cleanup);

describe("a tool button", () => {
  it("keeps the focus and says so while it has nothing to do", () => {
    const run = vi.fn<() => void>();
    render(<ToolButton icon={Plus} label="Zoom in" disabled onClick={run} />);
    const button = screen.getByRole("button", { name: "Zoom in" });
    fireEvent.click(button);
    expect(run).not.toHaveBeenCalled();
    expect([button.getAttribute("aria-disabled"), button.hasAttribute("disabled")]).toEqual([
      "true",
      false,
    ]);
  });
});

describe("a term", () => {
  it("says to a screen reader what it says to the eye", () => {
    render(<Term means="A word limits it.">hedged</Term>);
    const term = screen.getByRole("button", { name: "hedged" });
    const described = document.getElementById(term.getAttribute("aria-describedby") ?? "");
    expect([described?.textContent, term.dataset["tip"]]).toEqual([
      "A word limits it.",
      "A word limits it.",
    ]);
  });
});

describe("a dialog", () => {
  it("is named by its title and closes by its button and by Escape", () => {
    const onClose = vi.fn<() => void>();
    render(
      <Dialog title="Keys" closeLabel="Close" onClose={onClose}>
        <p>Ctrl+Z</p>
      </Dialog>,
    );
    const dialog = screen.getByRole("dialog", { name: "Keys" });
    fireEvent.click(screen.getByRole("button", { name: "Close" }));
    fireEvent.keyDown(dialog, { key: "Escape" });
    expect(onClose).toHaveBeenCalledTimes(2);
  });
});

describe("a menu", () => {
  it("lists what can be done, and does it", async () => {
    const run = vi.fn<() => void>();
    const entries = [{ id: "hide", name: "Hide", icon: Eye, keys: "H", run }];
    render(
      <main>
        <Menu label="Mexico" at={{ x: 5, y: 5 }} entries={entries} onClose={() => null} />
      </main>,
    );
    fireEvent.click(await screen.findByRole("menuitem", { name: /Hide/ }));
    expect(run).toHaveBeenCalledOnce();
  });
});

describe("notices", () => {
  it("say what went wrong at once, and the rest in passing", () => {
    const notices = [notice(1, {}), notice(2, { tone: "wrong" })];
    render(<Notices label="News" closeLabel="Close" notices={notices} onClose={() => null} />);
    expect(screen.getByRole("alert").textContent).toBe("notice 2");
    expect(screen.getByRole("status").textContent).toBe("notice 1");
  });

  it("close when their action is taken", () => {
    const done: string[] = [];
    const action = { name: "Show them", run: () => done.push("run") };
    render(
      <Notices
        label="News"
        closeLabel="Close"
        notices={[notice(7, { action })]}
        onClose={(id) => done.push(`close ${id}`)}
      />,
    );
    fireEvent.click(screen.getByRole("button", { name: "Show them" }));
    expect(done).toEqual(["close 7", "run"]);
  });
});

describe("the icons", () => {
  it("hold a picture for all that the ontology and the commands call for", () => {
    const called = [
      ...Object.values(ontology.kinds),
      ...Object.values(ontology.relationTypes),
      ...commands,
    ].map(({ icon }) => icon);
    expect(called.filter((icon) => !known(icon))).toEqual([]);
  });
});

function notice(id: number, more: Partial<Notice>): Notice {
  return { id, text: `notice ${id}`, tone: "plain", ...more };
}

function known(icon: string): boolean {
  return iconNamed(icon) !== iconNamed("no such icon");
}
