import { describe, expect, it } from "vitest";

import { parseQuery } from "../../../server/http/query-text.ts";
import { Refusal } from "../../../server/http/refusal.ts";

describe("what follows the question mark", () => {
  it.each([
    ["nothing", "/api/search", {}],
    ["an empty question", "/api/search?", {}],
    ["words", "/api/search?q=drug+money%20now", { q: "drug money now" }],
    ["a key that is repeated", "/x?d=1&d=2&d=3", { d: ["1", "2", "3"] }],
    ["a key without a value", "/x?q", { q: "" }],
    ["a value with = and ?", "/x?q=a=b?c", { q: "a=b?c" }],
    ["accents", "/x?q=generaci%C3%B3n", { q: "generación" }],
  ])("is read: %s", (_what, url, query) => {
    expect(parseQuery(url, 100)).toEqual(query);
  });

  it("keeps __proto__ as a key of its own, so that it is refused by name", () => {
    const query = parseQuery("/x?__proto__=1", 100);
    expect(Object.keys(query)).toEqual(["__proto__"]);
    expect(Object.getPrototypeOf(query)).toBe(Object.prototype);
  });

  it.each([
    ["is no UTF-8", "/x?q=%c0%ae"],
    ["is no percent-encoding", "/x?q=%zz"],
    ["is too long", `/x?q=${"a".repeat(200)}`],
  ])("is refused when it %s", (_what, url) => {
    expect(() => parseQuery(url, 100)).toThrow(Refusal);
  });
});
