import { afterEach, beforeEach, expect, it, vi } from "vitest";

import { createBookmarks } from "../../../../server/engine/neo4j/bookmarks.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it("keeps the last write's bookmarks for as long as it says", () => {
  const bookmarks = createBookmarks(1000);
  expect(bookmarks.latest()).toEqual([]);
  bookmarks.keep(["first"]);
  bookmarks.keep(["second"]);
  vi.advanceTimersByTime(999);
  expect(bookmarks.latest()).toEqual(["second"]);
  vi.advanceTimersByTime(1);
  expect(bookmarks.latest()).toEqual([]);
});

it("forgets them when they are of no use any more", () => {
  const bookmarks = createBookmarks(1000);
  bookmarks.keep(["first"]);
  bookmarks.forget();
  expect(bookmarks.latest()).toEqual([]);
});
