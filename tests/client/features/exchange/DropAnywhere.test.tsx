import { act, cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";

import { DropAnywhere } from "../../../../client/features/exchange/DropAnywhere.tsx";

afterEach(cleanup);

function open() {
  const onFiles = vi.fn<(files: readonly File[]) => void>();
  render(<DropAnywhere label="Drop it" onFiles={onFiles} />);
  return onFiles;
}

function drag(type: string, more: object = {}, target: EventTarget = document.body) {
  const event = new Event(type, { bubbles: true, cancelable: true });
  const dataTransfer = { types: ["Files"], files: [], ...more };
  act(() => {
    target.dispatchEvent(Object.assign(event, { dataTransfer, relatedTarget: null }));
  });
  return event;
}

it("shows itself while a file is over the page, and goes when it has left", () => {
  open();
  drag("dragover");
  expect(screen.getByText("Drop it")).toBeDefined();
  drag("dragleave");
  expect(screen.queryByText("Drop it")).toBeNull();
});

it("takes what is dropped, and keeps the browser from opening it", () => {
  const onFiles = open();
  const files = [new File(["{}"], "mine.jsonl")];
  drag("dragover");
  const dropped = drag("drop", { files });
  expect([onFiles.mock.calls, dropped.defaultPrevented, screen.queryByText("Drop it")]).toEqual([
    [[files]],
    true,
    null,
  ]);
});

it("leaves alone what is no file, such as words that are dragged", () => {
  const onFiles = open();
  const over = drag("dragover", { types: ["text/plain"] });
  drag("drop", { types: ["text/plain"] });
  expect([onFiles.mock.calls, over.defaultPrevented, screen.queryByText("Drop it")]).toEqual([
    [],
    false,
    null,
  ]);
});

it("leaves a file to a field that takes it by itself", () => {
  const onFiles = open();
  const field = document.body.appendChild(document.createElement("textarea"));
  field.addEventListener("drop", (event) => {
    event.preventDefault();
  });
  drag("drop", { files: [new File([""], "article.txt")] }, field);
  field.remove();
  expect(onFiles).not.toHaveBeenCalled();
});
