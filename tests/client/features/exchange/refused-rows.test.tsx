import { fireEvent, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { leavePage } from "../../support/a-page.tsx";
import { openImport, press, preview, report, rowsFile, told } from "./open-import.tsx";
import { aProblemBody, aWorker, lines, type Sent } from "./support.ts";

beforeEach(aWorker);
afterEach(leavePage);

const wrong = '{"type":"entity","id":"place/lima","kind":"Plaza"}';

function refused(count = 1): Response {
  const rows = [{ line: 2, field: "kind", rule: "kind", message: "No such kind: “Plaza”." }];
  return lines({ type: "problem", problem: aProblemBody({ rows, rowFaults: count }) });
}

/** Refuses a place that calls itself a plaza. */
function noPlaza({ rows }: Sent): Response {
  return rows?.includes("Plaza") ? refused() : told(preview);
}

describe("rows that are refused", () => {
  const mended = '{"type":"entity","id":"place/lima","kind":"Place","name":"Lima"}';
  const files = [rowsFile(`${report}\n${wrong}`)];

  it("show the line, the field, what is wrong, and the line itself", async () => {
    openImport({ files, answer: noPlaza });
    const table = await screen.findByRole("table", { name: "What is wrong, line by line" });
    expect(
      [...table.querySelectorAll("tbody th, tbody td")].map((cell) => cell.textContent),
    ).toEqual(["2", "kind", "No such kind: “Plaza”.", wrong]);
  });

  it("say how many faults there are beside those that are shown", async () => {
    openImport({ files, answer: () => refused(2_345) });
    expect(await screen.findByText(/^The first 1 of 2,345 are shown\./)).toBeDefined();
  });

  it("are mended in place and checked again", async () => {
    const { sent } = openImport({ files, answer: noPlaza });
    const line = await screen.findByRole("textbox", { name: "Text of line 2" });
    expect(screen.getByRole("button", { name: "Check again" })).toHaveProperty("disabled", true);
    fireEvent.change(line, { target: { value: mended } });
    await press("Check again");
    await screen.findByText("mine.jsonl can be taken in. This is what it would do:");
    expect(sent.at(-1)?.rows).toBe(`${report}\n${mended}`);
  });

  it("are saved, once mended, beside the file that was chosen", async () => {
    const saved = savedFiles();
    openImport({ files, answer: noPlaza });
    const line = await screen.findByRole("textbox", { name: "Text of line 2" });
    fireEvent.change(line, { target: { value: mended } });
    await press("Save the mended file");
    expect(
      await Promise.all(saved.map(async ({ name, blob }) => [name, await blob?.text()])),
    ).toEqual([["mine-mended.jsonl", `${report}\n${mended}`]]);
  });

  it("name the file that a line stands in, where there are several", async () => {
    const several = [rowsFile("", "first.jsonl"), rowsFile(wrong, "second.jsonl")];
    openImport({ files: several, answer: noPlaza });
    expect(
      await screen.findByRole("textbox", { name: "Text of line 1 of second.jsonl" }),
    ).toBeDefined();
  });
});

/** What is handed to the browser to be saved. */
function savedFiles() {
  const saved: { name: string; blob: Blob | undefined }[] = [];
  const made = new Map<string, Blob>();
  vi.stubGlobal(
    "URL",
    Object.assign(class extends URL {}, {
      createObjectURL: (blob: Blob) => {
        made.set("blob:1", blob);
        return "blob:1";
      },
      revokeObjectURL: () => null,
    }),
  );
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function click(
    this: HTMLAnchorElement,
  ) {
    saved.push({ name: this.download, blob: made.get(this.href) });
  });
  return saved;
}
