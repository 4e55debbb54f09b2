import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";

import { LineChart, type LineChartProps } from "../../../client/charts/LineChart.tsx";
import { aPicture } from "./a-picture.ts";

afterEach(cleanup);

function show(props: Partial<LineChartProps> = {}) {
  return render(
    <main>
      <LineChart {...aPicture()} cursor={null} {...props} />
    </main>,
  );
}

function rows(): string[] {
  return screen.getAllByRole("row").map(({ textContent }) => textContent);
}

/** Opens the menu of files. */
async function entries(): Promise<string[]> {
  fireEvent.click(screen.getByRole("button", { name: "Save" }));
  return (await screen.findAllByRole("menuitem")).map(({ textContent }) => textContent);
}

describe("the table of a chart", () => {
  it("has a row a year, or one a month, and goes back to the picture", () => {
    show();
    fireEvent.click(screen.getByRole("button", { name: "Table" }));
    screen.getByRole("table", { name: "Sales fall by a tenth and come back." });
    const few = rows();
    fireEvent.click(screen.getByRole("button", { name: "Every month" }));
    const all = rows();
    fireEvent.click(screen.getByRole("button", { name: "Once a year" }));
    expect([few.slice(0, 4), few.length, all.length, rows().length]).toEqual([
      ["Monththe modelnothing changed", "0100.0100.0", "6100.0100.0", "1290.0100.0"],
      13,
      122,
      13,
    ]);
    fireEvent.click(screen.getByRole("button", { name: "Chart" }));
    expect(screen.queryByRole("img")).not.toBeNull();
  });

  it("has the edges of a band", () => {
    show({ band: { low: [90], high: [110], label: "most runs" }, lines: [] });
    fireEvent.click(screen.getByRole("button", { name: "Table" }));
    expect(rows()[0]).toBe("Monthmost runs, lowmost runs, high");
  });
});

describe("saving a chart", () => {
  it("offers two pictures and the numbers; in a table, the numbers", async () => {
    const { unmount } = show();
    const all = await entries();
    unmount();
    show();
    fireEvent.click(screen.getByRole("button", { name: "Table" }));
    expect([all, await entries()]).toEqual([
      ["Picture as SVG", "Picture as PNG", "Numbers as CSV"],
      ["Numbers as CSV"],
    ]);
  });

  it("saves the picture and the numbers under the name of the chart", async () => {
    const saved: [string, string][] = [];
    const blobs: Blob[] = [];
    vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
      if (blob instanceof Blob) blobs.push(blob);
      return "blob:one";
    });
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      saved.push([this.download, blobs.at(-1)?.type ?? ""]);
    });
    show();
    await entries();
    fireEvent.click(screen.getByRole("menuitem", { name: "Picture as SVG" }));
    await entries();
    fireEvent.click(screen.getByRole("menuitem", { name: "Numbers as CSV" }));
    expect(saved).toEqual([
      ["retail-sales.svg", "image/svg+xml"],
      ["retail-sales.csv", "text/csv"],
    ]);
    expect(await blobs[0]?.text()).toContain("<title>Retail sales</title>");
    vi.restoreAllMocks();
  });
});
