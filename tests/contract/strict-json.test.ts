import { describe, expect, it } from "vitest";

import { JsonFault, parseStrictJson } from "../../contract/strict-json.ts";

function refused(text: string): string {
  try {
    parseStrictJson(text, 4);
  } catch (error) {
    if (error instanceof JsonFault) return error.message;
    throw error;
  }
  return "taken";
}

describe("strict JSON", () => {
  it.each([
    ["an object", '{"a":{"b":[1,null,"x"]}}', { a: { b: [1, null, "x"] } }],
    ["the same key in two objects", '[{"a":1},{"a":2}]', [{ a: 1 }, { a: 2 }]],
    ["a text that looks like structure", '{"a":"{[\\"a\\":"}', { a: '{["a":' }],
    ["a text of both halves of a character", '"\\ud83d\\ude00"', "😀"],
    ["a key that is also a value", '{"a":"b","b":"a"}', { a: "b", b: "a" }],
  ])("gives %s", (_what, text, value) => {
    expect(parseStrictJson(text, 4)).toEqual(value);
  });

  it.each([
    ["broken JSON", '{"a":', "This is not JSON."],
    ["a text that is not closed", '{"a":"b', "This is not JSON."],
    ["a comment", '{"a":1} // x', "This is not JSON."],
    ["a trailing comma", "[1,]", "This is not JSON."],
    ["NaN", '{"a":NaN}', "This is not JSON."],
    ["a key that stands twice", '{"a":1,"a":2}', 'The key "a" stands twice.'],
    ["a key twice, once escaped", '{"a":1,"\\u0061":2}', 'The key "a" stands twice.'],
    ["__proto__", '{"__proto__":{}}', "No key may be __proto__."],
    ["__proto__ in disguise", '{"__pr\\u006fto__":1}', "No key may be __proto__."],
    ["nesting too deep", "[[[[[1]]]]]", "This is nested deeper than 4."],
    ["half a character", '"\\ud83d"', "A text holds half a character."],
  ])("refuses %s", (_what, text, why) => {
    expect(refused(text)).toBe(why);
  });

  it("takes as long as the text, however many quotes are left open", () => {
    const began = performance.now();
    expect(refused(`"${'\\"'.repeat(120_000)}`)).toBe("This is not JSON.");
    expect(performance.now() - began).toBeLessThan(1_000);
  });
});
