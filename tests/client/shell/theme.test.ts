import { describe, expect, it } from "vitest";

import { keepChoice, readChoice, themeOf, toggled } from "../../../client/shell/theme.ts";

function aShelf(held: Record<string, string> = {}) {
  const map = new Map(Object.entries(held));
  return {
    getItem: (key: string) => map.get(key) ?? null,
    setItem: (key: string, value: string) => void map.set(key, value),
    removeItem: (key: string) => void map.delete(key),
  };
}

const closed = {
  getItem: () => {
    throw new Error("forbidden");
  },
  setItem: () => {
    throw new Error("forbidden");
  },
  removeItem: () => {
    throw new Error("forbidden");
  },
};

describe("the theme", () => {
  it("is the reader's choice, or else the system's", () => {
    expect([themeOf("dark", "light"), themeOf(null, "dark")]).toEqual(["dark", "dark"]);
  });

  it.each([
    ["away from the system is a choice", null, "light", "dark"],
    ["back to what the system has follows the system again", "dark", "light", null],
    ["away from a dark system is light", null, "dark", "light"],
  ] as const)("toggled %s", (_what, choice, system, next) => {
    expect(toggled(choice, system)).toBe(next);
  });

  it("is remembered, and forgotten when the system decides again", () => {
    const shelf = aShelf();
    keepChoice(shelf, "dark");
    expect(readChoice(shelf)).toBe("dark");
    keepChoice(shelf, null);
    expect(readChoice(shelf)).toBeNull();
  });

  it("is the system's where nothing sensible or nothing at all can be kept", () => {
    keepChoice(closed, "dark");
    expect([readChoice(closed), readChoice(aShelf({ "contraflow.theme": "pink" }))]).toEqual([
      null,
      null,
    ]);
  });
});
