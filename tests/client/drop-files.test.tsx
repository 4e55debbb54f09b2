import { act, cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";

import { DropFiles } from "../../client/DropFiles.tsx";
import type { Overlay } from "../../client/shell/overlay.ts";
import type { Notice } from "../../client/ui/Notices.tsx";
import { aSchema } from "./support/a-schema.ts";

afterEach(cleanup);

const files = [new File(["{}"], "mine.jsonl")];

function dropOn(access: "open" | "read-only") {
  const opened: (Overlay | null)[] = [];
  const told: Omit<Notice, "id">[] = [];
  const notify = { say: (notice: Omit<Notice, "id">) => told.push(notice), close: () => null };
  const setOverlay = (overlay: Overlay | null) => void opened.push(overlay);
  render(<DropFiles schema={aSchema({ access })} {...{ setOverlay, notify }} />);
  drag("dragover");
  const invitation = document.body.textContent;
  drag("drop");
  return { opened, told, invitation };
}

function drag(type: string): void {
  const event = new Event(type, { bubbles: true, cancelable: true });
  act(() => {
    dispatchEvent(Object.assign(event, { dataTransfer: { types: ["Files"], files } }));
  });
}

it("opens what is dropped to be looked at", () => {
  expect(dropOn("open")).toEqual({
    opened: [{ kind: "import", files }],
    told: [],
    invitation: "Drop it to see what it would change",
  });
});

it("says so where nothing can be changed", () => {
  const text = "This server only shows its data. Nothing can be changed here.";
  expect(dropOn("read-only")).toEqual({
    opened: [],
    told: [{ tone: "plain", text }],
    invitation: text,
  });
  expect(screen.queryByRole("dialog")).toBeNull();
});
