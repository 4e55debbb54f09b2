import { fireEvent, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";

import { button, leaveConsole, part, showConsole, write, written } from "./console-page.tsx";

afterEach(leaveConsole);

async function run(text: string): Promise<void> {
  write(text);
  fireEvent.click(button(/^Run/));
  await screen.findByText(/rows in 3 ms$/);
}

describe("what stands beside the text", () => {
  it("remembers what ran", async () => {
    showConsole();
    await run("RETURN 1");
    await run("RETURN 2");
    fireEvent.click(button("History"));
    fireEvent.click(part("History").getByRole("button", { name: "RETURN 1" }));
    expect(written()).toBe("RETURN 1");
  });

  it("puts an example into the editor", async () => {
    showConsole();
    fireEvent.click(await screen.findByRole("button", { name: /^How many things of each kind/ }));
    expect(written()).toMatch(/^MATCH \(a:Entity\)\nRETURN a\.kind/);
  });

  it("saves, renames, removes and brings back a text", async () => {
    showConsole();
    write("RETURN 1");
    fireEvent.click(button("Saved"));
    const shelf = part("Saved");
    const names = () =>
      shelf.queryAllByRole("button", { name: /RETURN 1$/ }).map((one) => one.textContent);
    fireEvent.change(shelf.getByRole("textbox"), { target: { value: " One " } });
    fireEvent.click(shelf.getByRole("button", { name: "Save" }));
    expect(names()).toEqual(["OneRETURN 1"]);

    fireEvent.click(shelf.getByRole("button", { name: "Rename “One”" }));
    fireEvent.change(shelf.getByRole("textbox", { name: "New name of “One”" }), {
      target: { value: "Two" },
    });
    fireEvent.click(shelf.getByRole("button", { name: "Rename" }));
    expect(names()).toEqual(["TwoRETURN 1"]);

    fireEvent.click(shelf.getByRole("button", { name: "Remove “Two”" }));
    expect(names()).toEqual([]);
    fireEvent.click(shelf.getByRole("button", { name: "Undo" }));
    expect(names()).toEqual(["TwoRETURN 1"]);
  });

  it("does not rename onto a name that is taken", () => {
    showConsole();
    write("RETURN 1");
    fireEvent.click(button("Saved"));
    const shelf = part("Saved");
    for (const name of ["One", "Two"]) {
      fireEvent.change(shelf.getByRole("textbox"), { target: { value: name } });
      fireEvent.click(shelf.getByRole("button", { name: "Save" }));
    }
    fireEvent.click(shelf.getByRole("button", { name: "Rename “One”" }));
    fireEvent.change(shelf.getByRole("textbox", { name: "New name of “One”" }), {
      target: { value: "Two" },
    });
    fireEvent.click(shelf.getByRole("button", { name: "Rename" }));
    expect(shelf.getByText("“Two” is there already. Choose another name.")).not.toBeNull();
  });
});

describe("the edge of the console", () => {
  it("moves by the arrows within its bounds", () => {
    showConsole();
    const edge = screen.getByRole("separator", { name: "Height of the console" });
    const height = () => Number(edge.getAttribute("aria-valuenow"));
    const before = height();
    fireEvent.keyDown(edge, { key: "ArrowUp" });
    expect(height()).toBe(before + 24);
    fireEvent.keyDown(edge, { key: "End" });
    fireEvent.keyDown(edge, { key: "ArrowDown" });
    expect(height()).toBe(Number(edge.getAttribute("aria-valuemin")));
  });
});
