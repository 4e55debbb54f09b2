import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";

import { outageNow, setOutage } from "../../../client/api/outage.ts";
import { NotLoaded } from "../../../client/shell/NotLoaded.tsx";

afterEach(() => {
  cleanup();
  setOutage(null);
});

it("says that a part could not be fetched, and takes the server to be away", () => {
  render(<NotLoaded />);
  expect(screen.getByRole("alert").textContent).toContain("This part could not be fetched");
  expect(screen.getByRole("button", { name: "Reload the page" })).toBeDefined();
  expect(outageNow()).toBe("server");
});
