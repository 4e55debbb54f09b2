import { describe, expect, it } from "vitest";

import { parseJson } from "../../../server/http/json-text.ts";
import { Refusal } from "../../../server/http/refusal.ts";

function refused(text: string): string {
  try {
    parseJson(text, 4);
  } catch (error) {
    if (error instanceof Refusal) return `${error.code}: ${error.message}`;
    throw error;
  }
  return "taken";
}

describe("the text of a body", () => {
  it.each([
    ["an object", '{"a":{"b":[1,null,"x"]}}', { a: { b: [1, null, "x"] } }],
    ["the same key in two objects", '[{"a":1},{"a":2}]', [{ a: 1 }, { a: 2 }]],
    ["a text that looks like structure", '{"a":"{[\\"a\\":"}', { a: '{["a":' }],
    ["a text of both halves of a character", '"\\ud83d\\ude00"', "😀"],
    ["a key that is also a value", '{"a":"b","b":"a"}', { a: "b", b: "a" }],
  ])("gives %s", (_what, text, value) => {
    expect(parseJson(text, 4)).toEqual(value);
  });

  it.each([
    ["broken JSON", '{"a":', "invalid-request: The body is not JSON."],
    ["a text that is not closed", '{"a":"b', "invalid-request: The body is not JSON."],
    ["a comment", '{"a":1} // x', "invalid-request: The body is not JSON."],
    ["a trailing comma", "[1,]", "invalid-request: The body is not JSON."],
    ["NaN", '{"a":NaN}', "invalid-request: The body is not JSON."],
    ["a key that stands twice", '{"a":1,"a":2}', 'invalid-request: The key "a" stands twice.'],
    [
      "a key twice, once escaped",
      '{"a":1,"\\u0061":2}',
      'invalid-request: The key "a" stands twice.',
    ],
    ["__proto__", '{"__proto__":{}}', "invalid-request: No key of the body may be __proto__."],
    [
      "__proto__ in disguise",
      '{"__pr\\u006fto__":1}',
      "invalid-request: No key of the body may be __proto__.",
    ],
    ["nesting too deep", "[[[[[1]]]]]", "invalid-request: The body is nested deeper than 4."],
    [
      "half a character",
      '"\\ud83d"',
      "invalid-request: A text of the body holds half a character.",
    ],
  ])("refuses %s", (_what, text, why) => {
    expect(refused(text)).toBe(why);
  });

  it("takes as long as the text, however many quotes are left open", () => {
    const began = performance.now();
    expect(refused(`"${'\\"'.repeat(120_000)}`)).toBe("invalid-request: The body is not JSON.");
    expect(performance.now() - began).toBeLessThan(1_000);
  });
});
