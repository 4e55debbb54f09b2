import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";

import { ForeignData } from "../../../../client/features/status/ForeignData.tsx";

afterEach(cleanup);

it("says what it means, which variables to set, and looks again", () => {
  const retry = vi.fn<() => void>();
  render(<ForeignData onRetry={retry} />);
  const said = screen.getByRole("alert");
  expect(said.textContent).toContain("nothing was added, changed or removed");
  expect([...said.querySelectorAll("code")].map(({ textContent }) => textContent)).toEqual([
    "NEO4J_URI",
    "NEO4J_DATABASE",
    "NEO4J_USERNAME, NEO4J_PASSWORD",
  ]);
  fireEvent.click(screen.getByRole("button", { name: "Look again" }));
  expect(retry).toHaveBeenCalledOnce();
});
