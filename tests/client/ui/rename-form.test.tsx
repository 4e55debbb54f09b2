import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";

import { RenameForm } from "../../../client/ui/RenameForm.tsx";

afterEach(cleanup);

/** The form for "One", where "Two" is taken; the list fills with what it does. */
function show(): string[] {
  const done: string[] = [];
  render(
    <RenameForm
      name="One"
      isTaken={(name) => ["One", "Two"].includes(name)}
      said={{
        field: "New name",
        taken: (name) => `${name} is taken`,
        keep: "Rename",
        leave: "Leave it",
      }}
      onRename={(name) => done.push(name)}
      onDone={() => done.push("done")}
    />,
  );
  return done;
}

function write(value: string): void {
  fireEvent.change(screen.getByRole("textbox", { name: "New name" }), { target: { value } });
}

function keep(): void {
  fireEvent.submit(screen.getByRole("textbox").closest("form") ?? document.body);
}

describe("another name", () => {
  it("is taken without the spaces around it", () => {
    const done = show();
    write("  Three ");
    keep();
    expect(done).toEqual(["Three", "done"]);
  });

  it("is not taken where another has it, or where there is none", () => {
    const done = show();
    write("Two");
    keep();
    expect([screen.getByRole("status").textContent, done]).toEqual(["Two is taken", []]);
    write("  ");
    keep();
    expect([screen.getByRole("status").textContent, done]).toEqual(["", []]);
  });

  it("that is the old one changes nothing", () => {
    const done = show();
    keep();
    expect([screen.getByRole("status").textContent, done]).toEqual(["", ["done"]]);
  });

  it("is given up with Escape, which goes no further", () => {
    const done = show();
    const isLeft = fireEvent.keyDown(screen.getByRole("textbox"), { key: "Escape" });
    expect([isLeft, done]).toEqual([false, ["done"]]);
  });

  it("is typed at once over the old one", () => {
    show();
    const field = screen.getByRole<HTMLInputElement>("textbox");
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, 3]);
  });
});
