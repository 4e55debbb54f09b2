import { fireEvent, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { AnswerChart } from "../../../../client/features/answer/AnswerChart.tsx";
import { AnswerTable } from "../../../../client/features/answer/AnswerTable.tsx";
import { TakeAway } from "../../../../client/features/answer/TakeAway.tsx";
import { leavePage, showPage } from "../../support/a-page.tsx";
import { aNode, place } from "../../support/build.ts";

beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, "clientHeight", "get").mockReturnValue(300);
});
afterEach(() => {
  vi.restoreAllMocks();
  leavePage();
});

const kind = { name: "kind", title: "Kind" };
const things = { name: "things", title: "Things" };
const counts = {
  columns: [kind, things],
  rows: [
    ["Place", 12],
    ["Flow", 3],
  ],
  nodes: [],
  edges: [],
  onPick: () => undefined,
  caption: "Things of each kind",
};

describe("a table of an answer", () => {
  it("draws of a thousand rows those in sight, and says how many there are", () => {
    const rows = Array.from({ length: 1_000 }, (_, at) => ["Place", at]);
    showPage(<AnswerTable {...counts} rows={rows} />);
    const table = screen.getByRole("table", { name: "Things of each kind" });
    const drawn = within(table).getAllByRole("row");
    expect([table.getAttribute("aria-rowcount"), drawn.length < 60]).toEqual(["1001", true]);
    expect(drawn.at(-1)?.getAttribute("aria-rowindex")).toBe(String(drawn.length));
  });

  it("says which thing was picked", () => {
    const onPick = vi.fn<(id: string) => void>();
    showPage(
      <AnswerTable
        {...counts}
        rows={[[place("peru"), 1]]}
        nodes={[aNode("peru")]}
        onPick={onPick}
      />,
    );
    fireEvent.click(screen.getByRole("button", { name: "Peru" }));
    expect(onPick.mock.calls).toEqual([[place("peru")]]);
  });
});

function bars(): (string | null)[] {
  return screen.queryAllByRole("listitem").map((bar) => bar.textContent);
}

describe("a chart of an answer", () => {
  it("tells each bar with its value, and turns to a table and back", () => {
    showPage(<AnswerChart {...counts} label={kind} value={things} />);
    expect(bars()).toEqual(["Place12", "Flow3"]);
    fireEvent.click(screen.getByRole("button", { name: "As a table" }));
    expect([bars(), screen.getAllByRole("cell").map((cell) => cell.textContent)]).toEqual([
      [],
      ["Place", "12", "Flow", "3"],
    ]);
    fireEvent.click(screen.getByRole("button", { name: "As a chart" }));
    expect(bars()).toEqual(["Place12", "Flow3"]);
  });
});

describe("taking an answer along", () => {
  const taking = <TakeAway columns={counts.columns} rows={counts.rows} name="answer" />;
  const csv = "kind,things\r\nPlace,12\r\nFlow,3\r\n";

  it("copies it as CSV", async () => {
    const writeText = vi.fn<() => Promise<void>>().mockResolvedValue();
    vi.stubGlobal("navigator", { clipboard: { writeText } });
    showPage(taking);
    fireEvent.click(screen.getByRole("button", { name: "Copy as CSV" }));
    expect(await screen.findByText("Copied")).not.toBeNull();
    expect(writeText.mock.calls).toEqual([[csv]]);
  });

  it("lets it be copied by hand where the browser does not", async () => {
    vi.stubGlobal("navigator", {});
    showPage(taking);
    fireEvent.click(screen.getByRole("button", { name: "Copy as CSV" }));
    const field = await screen.findByRole("textbox", { name: "The rows as CSV" });
    expect(field).toHaveProperty("value", csv);
  });

  it("saves it as a file", async () => {
    const saved: Blob[] = [];
    vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
      if (blob instanceof Blob) saved.push(blob);
      return "blob:answer";
    });
    const names: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function note(
      this: HTMLAnchorElement,
    ) {
      names.push(this.download);
    });
    showPage(taking);
    fireEvent.click(screen.getByRole("button", { name: "Save as CSV" }));
    expect([names, await saved[0]?.text()]).toEqual([["answer.csv"], csv]);
  });
});
