import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";

import { KeysDialog } from "../../../../client/features/keys/KeysDialog.tsx";
import { keyed } from "../../../../client/shell/offered.ts";

afterEach(cleanup);

it("lists the key of every command that has one, and the gestures", () => {
  render(<KeysDialog commands={keyed()} onClose={() => null} />);
  const terms = screen.getAllByRole("term").map(({ textContent }) => textContent);
  expect(terms).toEqual(expect.arrayContaining(["Undo", "Hide", "Double click"]));
  const undo = screen.getByText("Undo").parentElement;
  expect(undo?.textContent).toBe("UndoCtrl+Z");
});
