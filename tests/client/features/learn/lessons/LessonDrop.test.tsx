import { act, cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";

import { LessonDrop } from "../../../../../client/features/learn/lessons/LessonDrop.tsx";

afterEach(cleanup);

const invitation = "Drop the file to open its lesson";

/** Carries files over the page and lets go; whether the page itself would still take them. */
function drop(onFiles: (files: readonly File[]) => void, ...files: File[]) {
  render(<LessonDrop onFiles={onFiles} />);
  drag("dragover", files);
  const isInvited = screen.queryByText(invitation) !== null;
  const dropped = drag("drop", files);
  return { isInvited, isLeft: !dropped.defaultPrevented };
}

function drag(type: string, files: readonly File[]): Event {
  const event = new Event(type, { bubbles: true, cancelable: true });
  act(() => {
    document.body.dispatchEvent(
      Object.assign(event, { dataTransfer: { types: ["Files"], files } }),
    );
  });
  return event;
}

it("takes a lesson's file dropped anywhere, and says so while it is over the page", () => {
  const onFiles = vi.fn<(files: readonly File[]) => void>();
  const file = new File(["{}"], "Mine.JSON");
  expect(drop(onFiles, file)).toEqual({ isInvited: true, isLeft: false });
  expect(onFiles.mock.calls).toEqual([[[file]]]);
  expect(screen.queryByText(invitation)).toBeNull();
});

it("leaves files of rows to the page", () => {
  const onFiles = vi.fn<(files: readonly File[]) => void>();
  const rows = new File([""], "rows.jsonl");
  expect(drop(onFiles, new File(["{}"], "mine.json"), rows).isLeft).toBe(true);
  expect(onFiles).not.toHaveBeenCalled();
});
