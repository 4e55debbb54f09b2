import { afterEach, expect, it, vi } from "vitest";

import { browserShelf, putUp, tabShelf, takeDown } from "../../../client/session/shelf.ts";

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
  sessionStorage.clear();
});

it("gives back what was put at a place, in the tab apart from the browser", () => {
  expect(putUp(browserShelf(), "here", { a: [1, null] })).toBe(true);
  expect(putUp(tabShelf(), "here", "ours")).toBe(true);
  expect(takeDown(browserShelf(), "here")).toEqual({ a: [1, null] });
  expect(takeDown(tabShelf(), "here")).toBe("ours");
});

it("gives nothing where nothing lies, or nothing that can be read", () => {
  expect(takeDown(browserShelf(), "nowhere")).toBeNull();
  localStorage.setItem("half", "{ half");
  expect(takeDown(browserShelf(), "half")).toBeNull();
});

it("takes nothing, and says so, where the browser forbids its storage", () => {
  vi.stubGlobal("localStorage", undefined);
  Object.defineProperty(globalThis, "localStorage", {
    configurable: true,
    get: () => {
      throw new Error("forbidden");
    },
  });
  const shelf = browserShelf();
  expect(putUp(shelf, "here", 1)).toBe(false);
  expect(takeDown(shelf, "here")).toBeNull();
});
