import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";

import { useEscape } from "../../../client/shell/use-escape.ts";

const closeOverlays = vi.fn<() => void>();
const below = vi.fn<() => void>();

type Shown = Partial<Parameters<typeof useEscape>[0]> & { readonly covered?: boolean };

function Page({ covered = false, ...panels }: Shown) {
  useEscape({ narrow: true, left: true, right: false, closeOverlays, ...panels }, covered);
  return (
    <>
      <main>
        <button type="button" onKeyDown={below}>
          canvas
        </button>
      </main>
      <aside>
        <button type="button">row</button>
        <input aria-label="field" />
      </aside>
      <footer>
        <button type="button">trail</button>
      </footer>
    </>
  );
}

function escapeAt(name: string): void {
  const element = name === "page" ? document.body : screen.queryByRole("button", { name });
  fireEvent.keyDown(element ?? screen.getByRole("textbox"), { key: "Escape" });
}

beforeEach(() => {
  closeOverlays.mockClear();
  below.mockClear();
});
afterEach(cleanup);

it.each(["page", "row", "canvas"])("Escape at the %s closes what lies over the picture", (at) => {
  render(<Page />);
  escapeAt(at);
  expect([closeOverlays.mock.calls.length, below.mock.calls.length]).toEqual([1, 0]);
});

it.each(["field", "trail"])("Escape in the %s is its own", (at) => {
  render(<Page />);
  escapeAt(at);
  expect(closeOverlays).not.toHaveBeenCalled();
});

it("closes the sheet as well as the drawer", () => {
  render(<Page left={false} right />);
  escapeAt("page");
  expect(closeOverlays).toHaveBeenCalledOnce();
});

it.each([
  ["on a wide page", { narrow: false }],
  ["where nothing is open", { left: false }],
  ["under a window", { covered: true }],
] satisfies [string, Shown][])("Escape is left alone %s", (_, shown) => {
  render(<Page {...shown} />);
  escapeAt("canvas");
  expect([closeOverlays.mock.calls.length, below.mock.calls.length]).toEqual([0, 1]);
});

it("leaves every other key alone", () => {
  render(<Page />);
  fireEvent.keyDown(document.body, { key: "Enter" });
  expect(closeOverlays).not.toHaveBeenCalled();
});
