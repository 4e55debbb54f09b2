import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { Eye } from "lucide-react";
import { afterEach, describe, expect, it } from "vitest";

import { matching } from "../../../../client/features/palette/matching.ts";
import { Palette } from "../../../../client/features/palette/Palette.tsx";

afterEach(cleanup);

const named = (...names: string[]) => names.map((name) => ({ name }));

describe("what matches", () => {
  it.each([
    ["all of it, where nothing is typed", "", ["Undo", "Fold the left panel"]],
    ["each word wherever it stands", "panel fold", ["Fold the left panel"]],
    ["no matter the case or the accents", "ÚNDO", ["Undo"]],
    ["nothing", "zebra", []],
  ])("is %s", (_what, text, names) => {
    expect(matching(named("Undo", "Fold the left panel"), text)).toEqual(named(...names));
  });

  it("puts names that begin so first", () => {
    expect(matching(named("Let it out", "Zoom out", "Out of here"), "out")).toEqual(
      named("Out of here", "Let it out", "Zoom out"),
    );
  });
});

describe("the palette", () => {
  it("lists commands with their keys", () => {
    show();
    expect(screen.getAllByRole("option").map(({ textContent }) => textContent)).toEqual([
      "UndoCtrl+Z",
      "Hide",
    ]);
  });

  it("closes before it runs what was chosen, so that what opens is not closed", () => {
    const done = show();
    fireEvent.click(screen.getByRole("option", { name: "Hide" }));
    expect(done).toEqual(["closed", "Hide"]);
  });

  it("says when nothing is called that", () => {
    show();
    fireEvent.change(screen.getByRole("combobox"), { target: { value: "zebra" } });
    expect(screen.getByRole("status").textContent).toContain(
      "No command and no question is called that.",
    );
  });
});

function show() {
  const done: string[] = [];
  const entries = ["Undo", "Hide"].map((name) => ({
    id: name,
    name,
    icon: Eye,
    keys: name === "Undo" ? "Ctrl+Z" : undefined,
    run: () => done.push(name),
  }));
  render(<Palette entries={entries} onClose={() => done.push("closed")} />);
  return done;
}
