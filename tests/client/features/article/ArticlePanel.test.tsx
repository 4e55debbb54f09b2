import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";

import { ArticlePanel } from "../../../../client/features/article/ArticlePanel.tsx";
import { Inspector } from "../../../../client/features/inspect/Inspector.tsx";
import { useDesk } from "../../../../client/session/opened-text.ts";
import { leavePage, picked, showPage, thePageReach } from "../../support/a-page.tsx";
import { relation } from "../../support/build.ts";
import { aClaim, anEvidence, aRelationDetail } from "../../support/details.ts";
import { aProblem } from "../../support/fake-server.ts";

afterEach(leavePage);

function ignore(): void {}

const text = "A title\n\nPrecursors come, especially from China. Arms go south.";
const document = { type: "document", id: "document/article", title: "The article" };

function evidence(slug: string, quote: string) {
  const ties = { claim: "claim/one", document: "document/article", stance: "supports" };
  return { type: "evidence", id: `evidence/${slug}`, ...ties, para: 2, quote };
}

const rows = [
  document,
  evidence("one", "especially from China"),
  evidence("two", "not in this copy"),
];
const exported = rows.map((row) => JSON.stringify(row)).join("\n");

function openPanel(answers: Record<string, unknown> = {}) {
  return showPage(<ArticlePanel onClose={ignore} />, { "/api/export": exported, ...answers });
}

function paste(words: string): void {
  fireEvent.change(screen.getByRole("textbox", { name: "The text" }), { target: { value: words } });
  fireEvent.click(screen.getByRole("button", { name: "Find the passages" }));
}

describe("a pasted text", () => {
  it("is searched for key phrases, and says how many were found", async () => {
    openPanel();
    paste(text);
    expect(await screen.findByText("1 of 2 found")).toBeDefined();
    expect(screen.getByText(/1 key phrase is not in this copy/)).toBeDefined();
    const page = screen.getByRole("region", { name: "The text, with its key phrases marked" });
    expect([...page.querySelectorAll("mark")].map((mark) => mark.textContent)).toEqual([
      "especially from China",
    ]);
  });

  it("is never sent: the server is only asked for what it says itself", async () => {
    const asked = openPanel();
    paste(text);
    await screen.findByText("1 of 2 found");
    expect(asked.filter(({ method, body }) => method !== "GET" || body !== null)).toEqual([]);
    expect(JSON.stringify(asked)).not.toContain("south");
  });

  it("is closed and forgotten", async () => {
    openPanel();
    paste(text);
    fireEvent.click(await screen.findByRole("button", { name: "Close the text" }));
    expect(screen.getByRole("textbox", { name: "The text" })).toHaveProperty("value", "");
    expect(useDesk.getState().opened).toBeNull();
  });

  it.each([
    ["there is nothing", "  ", "There is no text in it."],
    ["it is another text", "Nothing of that.", "None of the key phrases stands in it."],
  ])("is refused when %s, with what to do", async (_why, words, said) => {
    openPanel();
    paste(words);
    expect((await screen.findByRole("alert")).textContent).toContain(said);
  });

  it("is not searched when the server does not answer, and can be tried again", async () => {
    openPanel({ "/api/export": () => aProblem(504, "deadline-passed") });
    paste(text);
    expect((await screen.findByRole("alert")).textContent).toContain("took too long");
    expect(screen.getByRole("button", { name: "Find the passages" })).toHaveProperty(
      "disabled",
      false,
    );
  });
});

describe("a file", () => {
  it("is chosen", async () => {
    openPanel();
    const files = [new File([`<p>${text}</p>`], "article.html", { type: "text/html" })];
    fireEvent.change(screen.getByLabelText("Choose a file"), { target: { files } });
    expect(await screen.findByText("1 of 2 found")).toBeDefined();
  });

  it("is dropped onto the field", async () => {
    openPanel();
    const files = [new File([text], "article.txt", { type: "text/plain" })];
    fireEvent.drop(screen.getByRole("textbox", { name: "The text" }), { dataTransfer: { files } });
    expect(await screen.findByText("1 of 2 found")).toBeDefined();
  });

  it("that is no text is refused", async () => {
    openPanel();
    const files = [new File([new Uint8Array([0xff, 0xfe, 0x00])], "article.pdf")];
    fireEvent.drop(screen.getByRole("textbox", { name: "The text" }), { dataTransfer: { files } });
    expect((await screen.findByRole("alert")).textContent).toContain("no text we can read");
  });
});

it("shows the passage beside the claim, and turns to it in the text", async () => {
  const claims = [aClaim("one", { evidence: [anEvidence("one")] })];
  const inspector = (
    <Inspector reach={thePageReach()} onOpenArticle={ignore} onPaths={ignore} onFailure={ignore} />
  );
  const both = (
    <>
      {inspector}
      <ArticlePanel onClose={ignore} />
    </>
  );
  showPage(both, {
    "/api/export": exported,
    "/api/relations/relation/china-mexico": aRelationDetail({ claims }),
  });
  paste(text);
  await screen.findByText("1 of 2 found");
  picked(relation("china-mexico"));
  const passage = await waitFor(() => {
    const found = globalThis.document.querySelector("blockquote");
    if (!found) throw new Error("no passage yet");
    return found;
  });
  expect([passage.textContent, passage.querySelector("mark")?.textContent]).toEqual([
    "Precursors come, especially from China.",
    "especially from China",
  ]);
  expect(passage.closest("figure")?.textContent).toContain("Paragraph 2 of the text you opened");
  act(() => {
    useDesk.getState().close();
  });
  expect(globalThis.document.querySelector("blockquote")).toBeNull();
});
