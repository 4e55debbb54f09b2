import { fireEvent, screen } from "@testing-library/react";
import { useState } from "react";
import { afterEach, expect, it, vi } from "vitest";

import { forgetWriteToken, keepWriteToken } from "../../../../client/api/write-token.ts";
import { RemoveDialog } from "../../../../client/features/exchange/RemoveDialog.tsx";
import type { RemovalReport } from "../../../../contract/endpoints/exchange.ts";
import { leavePage, showPage } from "../../support/a-page.tsx";
import { aNode, anEdge, document, relation } from "../../support/build.ts";
import { aProblem } from "../../support/fake-server.ts";
import { anExchange, noRows, type Sent } from "./support.ts";

afterEach(() => {
  leavePage();
  forgetWriteToken();
});

const report: RemovalReport = {
  document: document("mine"),
  written: false,
  revision: 2,
  removes: { ...noRows, document: 1, claim: 12 },
  weakens: { count: 1, ids: [relation("china-mexico")] },
};

function isPreview({ path }: Sent): boolean {
  return path.endsWith("preview=true");
}

function open(answer: (sent: Sent) => Response = () => new Response(JSON.stringify(report))) {
  const onClose = vi.fn<() => void>();
  showPage(<Page onClose={onClose} />, {
    "/api/things": {
      nodes: [aNode("china"), aNode("mexico")],
      edges: [anEdge("china", "mexico")],
      missing: [],
    },
  });
  const sent = anExchange(answer);
  fireEvent.click(screen.getByRole("button", { name: "Remove" }));
  return { sent, onClose };
}

function Page({ onClose }: { readonly onClose: () => void }) {
  const [isOpen, setOpen] = useState(false);
  const mine = { id: document("mine"), title: "A report of mine" };
  if (isOpen) return <RemoveDialog document={mine} onClose={onClose} />;
  return <button onClick={() => setOpen(true)}>{"Remove"}</button>;
}

async function press(name: string): Promise<void> {
  fireEvent.click(await screen.findByRole("button", { name }));
}

it("says first what goes and what is weakened, and removes nothing", async () => {
  const { sent } = open();
  const table = await screen.findByRole("table");
  await screen.findByText("China supplies Mexico");
  expect([...table.querySelectorAll("tr")].map((row) => row.textContent)).toEqual([
    "RowsGoes",
    "Texts1",
    "Claims12",
  ]);
  expect(sent.map(({ path }) => path)).toEqual(["/api/documents/document/mine?preview=true"]);
});

it("saves a copy of what rests on it", async () => {
  const saved: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function click(
    this: HTMLAnchorElement,
  ) {
    saved.push(`${this.getAttribute("href")} as ${this.download}`);
  });
  open();
  await press("Save a copy first");
  expect(saved).toEqual(["/api/export?format=jsonl&documents=document%2Fmine as mine.jsonl"]);
});

it("asks for the token, removes, and says so", async () => {
  const { sent, onClose } = open();
  await press("Remove it");
  const field = screen.getByLabelText("Write token");
  fireEvent.change(field, { target: { value: "right" } });
  await press("Remove it");
  await screen.findByText("“A report of mine” is removed, and the page follows.");
  expect(sent.map(({ path, headers }) => [path, headers["authorization"]])).toEqual([
    ["/api/documents/document/mine?preview=true", undefined],
    ["/api/documents/document/mine?preview=false", "Bearer right"],
  ]);
  fireEvent.click(screen.getAllByRole("button", { name: "Close" }).at(-1) ?? field);
  expect(onClose).toHaveBeenCalledOnce();
});

it("asks again for a token that was not right", async () => {
  keepWriteToken("stale");
  open((sent) =>
    isPreview(sent) ? new Response(JSON.stringify(report)) : aProblem(401, "unauthorized"),
  );
  await press("Remove it");
  expect((await screen.findByRole("alert")).textContent).toContain("Enter it again");
});

it("says why it could not be removed, and looks again", async () => {
  keepWriteToken("right");
  open((sent) =>
    isPreview(sent) ? new Response(JSON.stringify(report)) : aProblem(504, "deadline-passed"),
  );
  await press("Remove it");
  expect((await screen.findByRole("alert")).textContent).toContain("took too long");
  await press("Look again");
  await screen.findByRole("button", { name: "Remove it" });
});

it("says why nothing can be said of it", async () => {
  open(() => aProblem(404, "not-found"));
  expect((await screen.findByRole("alert")).textContent).toContain("may have been removed");
});
