import { describe, expect, it } from "vitest";

import { fill, placeholdersIn } from "../../../contract/lessons/fill.ts";
import { aLesson } from "../../support/lessons/a-lesson.ts";

const lesson = aLesson({
  values: {
    dip: { by: "given", value: 0, shown: { digits: 1 } },
    signed: { by: "given", value: 0, shown: { sign: "always" } },
    bare: { by: "given", value: 0, shown: { sign: "none" } },
    many: { by: "given", value: 0 },
    things: { by: "given", value: [] },
  },
});
const values = new Map<string, number | readonly string[]>([
  ["dip", -10.476],
  ["signed", 5.1],
  ["bare", -20.5],
  ["many", 167_792.09],
  ["things", ["arms", "money"]],
]);
const names = new Map([
  ["arms", "Arms"],
  ["money", "Geld"],
]);
const nameOf = (id: string) => names.get(id) ?? id;

function filled(text: string, locale = "en"): string {
  return fill(text, { lesson, values, locale, nameOf });
}

describe("a text with its values in", () => {
  it.each([
    ["{dip} %", "−10.5 %"],
    ["{signed} and {bare}", "+5 and 21"],
    ["About {many}.", "About 167,792."],
    ["{things}", "Arms and Geld"],
    ["Nothing.", "Nothing."],
  ])("%s is read as: %s", (text, wanted) => {
    expect(filled(text)).toBe(wanted);
  });

  it("follows the language", () => {
    expect(filled("{dip}; {many}; {things}", "de")).toBe("−10,5; 167.792; Arms und Geld");
  });

  it("names the value that is not there", () => {
    expect(() => filled("{gone}")).toThrow("computes no gone");
  });
});

it("finds the placeholders of a text, and no braces of JSON", () => {
  expect(placeholdersIn(JSON.stringify({ a: "{one} and {two}", b: {} }))).toEqual(["one", "two"]);
});
