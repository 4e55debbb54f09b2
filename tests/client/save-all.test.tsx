import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";

import { session } from "../../client/session/session.ts";
import { useSaveAll } from "../../client/use-save-all.ts";
import { switchDocuments } from "../../client/workspace/acts/documents.ts";
import { leavePage, showPage, workspaceNow } from "./support/a-page.tsx";
import { document } from "./support/build.ts";
import { aDocument } from "./support/details.ts";

const saved: string[] = [];

beforeEach(() => {
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function click(
    this: HTMLAnchorElement,
  ) {
    saved.push(`${this.getAttribute("href")} as ${this.download}`);
  });
});
afterEach(() => {
  saved.length = 0;
  vi.restoreAllMocks();
  leavePage();
});

const texts = [aDocument("article"), aDocument("facts")];

function Saving({ told }: { readonly told: string[] }) {
  const save = useSaveAll({ say: ({ text }) => told.push(text), close: () => null });
  return <button onClick={save}>{"Save"}</button>;
}

function open(): readonly string[] {
  const told: string[] = [];
  showPage(<Saving told={told} />);
  act(() => {
    session.setDocuments(texts);
  });
  return told;
}

it("saves all of it, and says so", async () => {
  const told = open();
  fireEvent.click(screen.getByRole("button"));
  await waitFor(() => {
    expect(told).toEqual(["All of it is saved as contraflow.jsonl."]);
  });
  expect(saved).toEqual(["/api/export?format=jsonl as contraflow.jsonl"]);
});

it("saves what the texts that are on say, and says that this is not all", async () => {
  const told = open();
  act(() => {
    session.dispatch(switchDocuments(workspaceNow(), texts, (id) => id !== document("facts")));
  });
  fireEvent.click(screen.getByRole("button"));
  await waitFor(() => {
    expect(told.join()).toContain("What 1 of 2 texts say is saved");
  });
  expect(saved).toEqual([
    "/api/export?format=jsonl&documents=document%2Farticle as contraflow.jsonl",
  ]);
});
