import { fireEvent, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";

import { ShareDialog } from "../../../../client/features/share/ShareDialog.tsx";
import { session } from "../../../../client/session/session.ts";
import { readLink } from "../../../../client/session/share/link.ts";
import { reveal } from "../../../../client/workspace/acts/reveal.ts";
import { sentence } from "../../../../client/workspace/acts/sentence.ts";
import { published } from "../../../../contract/limits.ts";
import { leavePage, showPage, workspaceNow } from "../../support/a-page.tsx";
import { aNode } from "../../support/build.ts";

afterEach(leavePage);

/** The dialog over a page, arranged so, whose clipboard does or does not take what is copied. */
function open(clipboard: "willing" | "denied" = "willing", arrange = () => {}) {
  const copied: string[] = [];
  const writeText = (text: string) => {
    copied.push(text);
    return clipboard === "willing" ? Promise.resolve() : Promise.reject(new Error("denied"));
  };
  vi.stubGlobal("navigator", { userAgent: "", clipboard: { writeText } });
  showPage(<p />);
  arrange();
  render(<ShareDialog onClose={() => {}} />);
  return { copied };
}

/** Things with names like these lie in the view; the names of most are all different. */
function bring(count: number): void {
  const nodes = Array.from({ length: count }, (_, at) => aNode(`thing-${(at * 7_919) ** 2}`));
  session.dispatch(
    reveal(workspaceNow(), {
      found: { nodes, edges: [] },
      positions: Object.fromEntries(
        nodes.map(({ id }, at) => [id, { x: (at * 7_919) % 1_601, y: (at * 6_577) % 907 }]),
      ),
      sentence: sentence("steps.brought", { count }),
    }),
  );
}

/** Some hundred digits that nothing makes shorter. */
function digits(seed: number): string {
  return Array.from({ length: 30 }, (_, at) => Math.sin(seed * 31 + at)).join(" ");
}

async function field(): Promise<HTMLElement> {
  return screen.findByRole("textbox", { name: "Link" });
}

function linkIn(box: HTMLElement): string {
  return box instanceof HTMLTextAreaElement ? box.value : "";
}

describe("the dialog that shares a view", () => {
  it("makes the link, copies it, and says what it holds", async () => {
    const { copied } = open();
    const link = linkIn(await field());
    await screen.findByText("The link is on the clipboard.");
    expect(copied).toEqual([link]);
    expect((await readLink(new URL(link).hash)).workspace).toEqual(workspaceNow());
    expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(
        /^It holds the view as it is, .* and the step that led here, in 0\.\d KB/,
      ),
      "Whoever opens it needs the same data: a link carries no claim and no text.",
      expect.stringMatching(/^localhost is this computer only/),
    ]);
  });

  it("leaves it to be copied by hand where the browser does not do it", async () => {
    open("denied");
    expect(linkIn(await field())).toMatch(/#v1\./);
    await screen.findByText(/^The browser does not let the page copy it/);
    expect(document.activeElement).toBe(await field());
  });

  it("is first at what it is for, and not at what closes it", async () => {
    open();
    await field();
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Copy the link" }));
  });

  it("copies again when it is told to", async () => {
    const { copied } = open();
    await field();
    await screen.findByText("The link is on the clipboard.");
    fireEvent.click(screen.getByRole("button", { name: "Copy the link" }));
    await vi.waitFor(() => {
      expect(copied).toHaveLength(2);
    });
  });

  it("offers the link without the oldest steps where all of them are too long", async () => {
    open("willing", () => {
      bring(400);

      for (let at = 0; at < 120; at += 1) {
        session.dispatch({
          sentence: sentence("steps.moved", { name: digits(at) }),
          changes: [
            { key: "kindsOff", id: "Place", from: at % 2 ? true : null, to: at % 2 ? null : true },
          ],
        });
      }
    });
    const button = await screen.findByRole("button", {
      name: /^Make the link without the \d+ oldest/,
    });
    expect(document.activeElement).toBe(button);
    fireEvent.click(button);
    const link = linkIn(await field());
    expect(new URL(link).hash.length).toBeLessThanOrEqual(published.linkCharacters);
    expect((await readLink(new URL(link).hash)).workspace).toEqual(workspaceNow());
    screen.getByText(/told as one, for all of them would be too long\.$/);
  });

  it("says what to do where even the view alone is too large", async () => {
    open("willing", () => {
      bring(6_000);
    });
    await screen.findByText(/^Even without its steps the view is too large for a link/);
    expect(screen.queryByRole("textbox")).toBeNull();
  });
});
