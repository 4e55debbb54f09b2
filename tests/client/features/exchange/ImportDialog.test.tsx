import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import {
  forgetWriteToken,
  keepWriteToken,
  writeToken,
} from "../../../../client/api/write-token.ts";
import { leavePage } from "../../support/a-page.tsx";
import { aNode, anEdge, place, relation } from "../../support/build.ts";
import { aProblem } from "../../support/fake-server.ts";
import { openImport, peru, press, preview, report, rowsFile, told } from "./open-import.tsx";
import { aReport, aWorker, noRows } from "./support.ts";

beforeEach(aWorker);
afterEach(() => {
  leavePage();
  forgetWriteToken();
});

describe("files", () => {
  it("are looked at as they are chosen, and nothing is written", async () => {
    const { sent } = openImport({ files: [] });
    const files = [rowsFile()];
    fireEvent.change(screen.getByLabelText("Choose files", { selector: "input" }), {
      target: { files },
    });
    await screen.findByText("mine.jsonl can be taken in. This is what it would do:");
    expect(sent.map(({ path, rows }) => [path, rows])).toEqual([
      ["/api/import?preview=true", `${report}\n${peru}`],
    ]);
  });

  it("are taken together, one after the other", async () => {
    const { sent } = openImport({ files: [rowsFile(report), rowsFile(peru, "more.ndjson")] });
    await screen.findByText("2 files can be taken in. This is what it would do:");
    expect(sent.map(({ rows }) => rows)).toEqual([`${report}\n${peru}`]);
  });

  it.each([
    ["are no rows by their name", rowsFile("", "article.html"), "“article.html” is not a file of"],
    ["are empty", rowsFile(""), "There is nothing in it."],
    ["were saved again since they were chosen", aStaleFile(), "It was saved again since"],
  ])("that %s are not sent", async (_what, file, why) => {
    const { sent } = openImport({ files: [file] });
    expect((await screen.findByRole("alert")).textContent).toContain(why);
    expect(sent).toEqual([]);
  });
});

describe("a preview", () => {
  it("says by type what would be added and changed", async () => {
    openImport({ answer: () => told({ ...preview, changes: { ...noRows, claim: 3 } }) });
    const table = await screen.findByRole("table", { name: "Rows by type" });
    expect([...table.querySelectorAll("tr")].map((row) => row.textContent)).toEqual([
      "RowsNewChangedThere already",
      "Texts100",
      "Things200",
      "Claims030",
    ]);
  });

  it("reads aloud which relations become contested", async () => {
    const contests = { count: 4, ids: [relation("china-mexico")] };
    openImport({
      answer: () => told({ ...preview, contests }),
      things: { nodes: [aNode("china"), aNode("mexico")], edges: [anEdge("china", "mexico")] },
    });
    expect(await screen.findByText("China supplies Mexico")).toBeDefined();
    expect(screen.getByText("and 3 more")).toBeDefined();
  });

  it("names the people that are left out, and says why", async () => {
    const people = { count: 2, ids: [place("peru")] };
    const leftOut = { people, relations: { count: 1, ids: [] } };
    openImport({ answer: () => told({ ...preview, leftOut }) });
    expect(await screen.findByText("2 people are left out")).toBeDefined();
    expect(screen.getByText("Peru")).toBeDefined();
    expect(screen.getByText("With them go 1 relation that ends at them.")).toBeDefined();
  });

  it("offers nothing to take in where all of it is there already", async () => {
    openImport({ answer: () => told(aReport({ unchanged: { ...noRows, entity: 1 } })) });
    await screen.findByText(/would change nothing/);
    expect(screen.queryByRole("button", { name: "Take it in" })).toBeNull();
  });
});

describe("the write token", () => {
  it("is asked for when it is needed, said to be wrong, and kept for this tab", async () => {
    const { sent } = openImport({
      answer: ({ path, headers }) => {
        if (path.endsWith("true")) return told(preview);
        return headers["authorization"] === "Bearer right"
          ? told(preview)
          : aProblem(401, "unauthorized");
      },
    });
    await press("Take it in");
    giveToken("wrong");
    await screen.findByText("The write token is missing or not right. Enter it again.");
    expect(writeToken()).toBeNull();
    giveToken("right");
    await screen.findByText("It is taken in, and the page follows.");
    expect(sent.map(({ headers }) => headers["authorization"])).toEqual([
      undefined,
      "Bearer wrong",
      "Bearer right",
    ]);
    expect([writeToken(), storedHere()]).toEqual(["right", expect.not.stringContaining("right")]);
  });

  it("is hidden as it is typed, until it is to be shown", async () => {
    openImport();
    await press("Take it in");
    const field = screen.getByLabelText("Write token");
    const before = field.getAttribute("type");
    await press("Show");
    expect([before, field.getAttribute("type")]).toEqual(["password", "text"]);
  });
});

describe("while it runs", () => {
  it("says how far it is, and is stopped by Cancel or the first Escape", async () => {
    const progress = { type: "progress", stage: "checking", done: 1200, of: 5000 };
    const signals: (AbortSignal | null | undefined)[] = [];
    const { onClose } = openImport({
      answer: ({ signal }) => {
        signals.push(signal);
        return new Response(stuckAfter(`${JSON.stringify(progress)}\n`));
      },
    });
    await screen.findByText("Checking: 1,200 of 5,000 rows");
    expect(screen.getByRole("progressbar")).toMatchObject({ value: 1200, max: 5000 });
    await press("Close");
    expect((await screen.findByRole("alert")).textContent).toBe(
      "You stopped it. Nothing was written.",
    );
    expect([signals.map((signal) => signal?.aborted), onClose.mock.calls]).toEqual([[true], []]);
  });

  it("says what went wrong, and looks again", async () => {
    const answers = [aProblem(504, "deadline-passed"), told(preview)];
    openImport({ answer: () => answers.shift() ?? told(preview) });
    expect((await screen.findByRole("alert")).textContent).toContain("took too long");
    await press("Look again");
    await screen.findByText("mine.jsonl can be taken in. This is what it would do:");
  });
});

describe("rows that are taken in", () => {
  beforeEach(() => {
    keepWriteToken("right");
  });

  it("let the page follow, and lead to the removal of the text they brought", async () => {
    const { asked } = openImport();
    await screen.findByRole("table");
    const before = asked.filter(({ path }) => path === "/api/schema").length;
    await press("Take it in");
    await screen.findByText("It is taken in, and the page follows.");
    await waitFor(() => {
      expect(asked.filter(({ path }) => path === "/api/schema").length).toBe(before + 1);
    });
    await press("Remove “A report of mine”");
    expect(await screen.findByRole("dialog", { name: "Remove a text" })).toBeDefined();
  });

  it("say so where there is no text of their own to remove", async () => {
    openImport({ files: [rowsFile(peru)] });
    await press("Take it in");
    expect(await screen.findByText(/^It brought no text of its own/)).toBeDefined();
  });
});

function giveToken(token: string): void {
  const field = screen.getByLabelText("Write token");
  fireEvent.change(field, { target: { value: token } });
  const form = field.closest("form");
  act(() => {
    if (form) fireEvent.submit(form);
  });
}

/** A file that the disk no longer has as it was. */
function aStaleFile(): File {
  const file = rowsFile();
  vi.spyOn(file, "slice").mockImplementation(() => {
    throw new DOMException("changed", "NotReadableError");
  });
  return file;
}

function storedHere(): string {
  return JSON.stringify([localStorage, sessionStorage].map((shelf) => Object.entries(shelf)));
}

function stuckAfter(text: string): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start: (controller) => {
      controller.enqueue(new TextEncoder().encode(text));
    },
  });
}
