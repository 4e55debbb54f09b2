import { act, fireEvent, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";

import { SourcesPanel } from "../../../../client/features/sources/SourcesPanel.tsx";
import { saySentence } from "../../../../client/messages/say.ts";
import { session } from "../../../../client/session/session.ts";
import { toggleDocuments } from "../../../../client/session/switches.ts";
import { currentStep } from "../../../../client/workspace/trail.ts";
import type { DocumentInfo } from "../../../../contract/endpoints/schema.ts";
import { SourceId } from "../../../../contract/ids.ts";
import { leavePage, showPage, workspaceNow } from "../../support/a-page.tsx";
import { aSchema } from "../../support/a-schema.ts";
import { aDocument } from "../../support/details.ts";
import { aProblem } from "../../support/fake-server.ts";

afterEach(leavePage);

const house = { id: SourceId.parse("source/house"), name: "The House" };
const three = [
  aDocument("article", { title: "The article", date: "2023", claims: 2, relations: 1 }),
  aDocument("sheet", { source: house, url: "https://example.org/sheet", claims: 1, relations: 0 }),
  aDocument("release", { source: house }),
];

function showSources(documents: readonly DocumentInfo[] = three, more: object = {}) {
  const done = {
    onClose: vi.fn<() => void>(),
    onImport: vi.fn<() => void>(),
    onSave: vi.fn<() => void>(),
    onRemove: vi.fn<(document: DocumentInfo) => void>(),
  };
  showPage(<SourcesPanel {...done} />, {
    "/api/documents": { revision: 1, documents },
    ...more,
  });
  act(() => {
    session.setDocuments(documents);
  });
  return done;
}

const box = async (name: RegExp | string) => screen.findByRole("checkbox", { name });
const off = () => Object.keys(workspaceNow().documentsOff);

function lastSentence(): string {
  const step = currentStep(session.store.getState().trail);
  return step ? saySentence(step.sentence) : "";
}

describe("the sources", () => {
  it("are listed by publisher, with their date, what rests on them, and a way to them", async () => {
    showSources();
    await box(/^The article/);
    const panel = screen.getByRole("region", { name: "Sources" });
    expect(panel.textContent).toContain("3 texts from 2 publishers, 3 on.");
    expect(
      within(panel)
        .getAllByRole("heading", { level: 3 })
        .map((one) => one.textContent),
    ).toEqual(["The author", "The House2 of 2Only"]);
    expect(screen.getAllByRole("listitem").map((one) => one.textContent)).toEqual([
      "The article2023 · 2 claims · 1 relationOnlyRemove…",
      "The release1 claim · 1 relationOnlyRemove…",
      "The sheet1 claimOnlyOpenRemove…",
    ]);
    expect(screen.getByRole("link", { name: "Open The sheet" }).getAttribute("href")).toBe(
      "https://example.org/sheet",
    );
  });

  it("are switched off and on, one by one, and the trail says how the view is limited", async () => {
    showSources();
    fireEvent.click(await box(/^The article/));
    expect([off(), lastSentence()]).toEqual([
      ["document/article"],
      "Limited the view to all but “The article”",
    ]);
    fireEvent.click(await box(/^The article/));
    expect(off()).toEqual([]);
  });

  it("are switched by publisher, which says whether some of its texts are on", async () => {
    showSources();
    fireEvent.click(await box(/^The sheet/));
    const publisher = await box("The House");
    expect(publisher).toHaveProperty("indeterminate", true);
    fireEvent.click(publisher);
    expect(off()).toEqual(["document/sheet", "document/release"]);
    fireEvent.click(publisher);
    expect(off()).toEqual([]);
  });

  it("are left on alone, a text or all of a publisher", async () => {
    showSources();
    await box(/^The article/);
    fireEvent.click(screen.getByRole("button", { name: "Only: The sheet" }));
    const alone = off();
    fireEvent.click(screen.getByRole("button", { name: "Only: The House" }));
    expect([alone, off()]).toEqual([
      ["document/article", "document/release"],
      ["document/article"],
    ]);
  });

  it("are all switched off, which is said, and on again", async () => {
    showSources();
    await box(/^The article/);
    fireEvent.click(screen.getByRole("button", { name: "All off" }));
    expect(screen.getByRole("alert").textContent).toBe("All sources are off, so nothing is said.");
    fireEvent.click(screen.getByRole("button", { name: "All on" }));
    expect([off(), screen.queryByRole("alert")]).toEqual([[], null]);
  });

  it("are found by name where there are many", async () => {
    showSources(Array.from({ length: 13 }, (_, index) => aDocument(`text-${index}`)));
    const field = await screen.findByRole("searchbox", { name: "Find a source" });
    fireEvent.change(field, { target: { value: "text-12" } });
    expect(screen.getAllByRole("listitem")).toHaveLength(1);
    fireEvent.change(field, { target: { value: "nothing" } });
    expect(screen.getByRole("status").textContent).toContain("Try fewer letters");
  });

  it("all count while too many are on to be named, and the panel says so", async () => {
    const long = "x".repeat(140);
    const many = Array.from({ length: 100 }, (_, index) =>
      aDocument(`${long}-${index}`, { title: `Text ${index}` }),
    );
    showSources(many);
    await screen.findByText("Text 7");
    expect(screen.queryByText(/Switch more of them off/)).toBeNull();
    act(() => {
      toggleDocuments(
        session,
        many.slice(0, 1).map(({ id }) => id),
      );
    });
    expect(screen.getByText(/Switch more of them off/)).toBeDefined();
  });

  it("lead to bringing in, saving and removing", async () => {
    const { onImport, onSave, onRemove } = showSources();
    fireEvent.click(await screen.findByRole("button", { name: "Bring in a file…" }));
    fireEvent.click(screen.getByRole("button", { name: "Save all as a file" }));
    fireEvent.click(screen.getByRole("button", { name: "Remove… The sheet" }));
    expect(onImport).toHaveBeenCalledOnce();
    expect(onSave).toHaveBeenCalledOnce();
    expect(onRemove.mock.calls).toEqual([[three[1]]]);
  });

  it("are neither brought in nor removed where the server only shows its data", async () => {
    showSources(three, { "/api/schema": aSchema({ access: "read-only" }) });
    await box(/^The article/);
    expect(
      screen
        .queryAllByRole("button", { name: /^(?:Bring in|Remove)/ })
        .map((one) => one.textContent),
    ).toEqual([]);
  });

  it("are one text too, with a switch that works", async () => {
    showSources([aDocument("article")]);
    fireEvent.click(await box(/^The article/));
    expect([off(), lastSentence()]).toEqual([["document/article"], "Switched all sources off"]);
  });

  it("say when there is none, and when they cannot be fetched", async () => {
    showSources([]);
    expect(await screen.findByText("No text has been read in yet.")).toBeDefined();
    leavePage();
    showSources([], { "/api/documents": () => aProblem(500, "internal") });
    expect((await screen.findByRole("alert")).textContent).toContain("Something went wrong");
  });
});

describe("the panel of sources", () => {
  it("takes the focus, and Escape leaves it but for a field with text in it", async () => {
    const { onClose } = showSources(
      Array.from({ length: 13 }, (_, index) => aDocument(`text-${index}`)),
    );
    const panel = screen.getByRole("region", { name: "Sources" });
    expect(document.activeElement).toBe(panel);
    const field = await screen.findByRole("searchbox");
    fireEvent.change(field, { target: { value: "text" } });
    fireEvent.keyDown(field, { key: "Escape" });
    expect(onClose).not.toHaveBeenCalled();
    fireEvent.keyDown(panel, { key: "Escape" });
    expect(onClose).toHaveBeenCalledOnce();
  });
});
