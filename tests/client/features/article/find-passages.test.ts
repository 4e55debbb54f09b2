import { expect, it } from "vitest";

import { findPassages } from "../../../../client/features/article/find-passages.ts";

const text = `A title without a stop

The talks are   under way.  Arms are
being smuggled, often\u00A0through China. U.S. officials report mistrust.

Mexico’s president said so. Arms are being smuggled again`;

function find(quote: string, start?: number) {
  return findPassages(text, [{ id: "it", quote, start }]).get("it");
}

it("shows the phrase inside its sentence", () => {
  expect(find("report mistrust")).toEqual({
    paragraph: 2,
    at: 86,
    before: "U.S. officials ",
    phrase: "report mistrust",
    after: ".",
  });
});

it("takes any white space for one space, in the text and in the phrase", () => {
  expect(find("often  through China")).toEqual({
    paragraph: 2,
    at: 50,
    before: "Arms are being smuggled, ",
    phrase: "often through China",
    after: ".",
  });
});

it("takes a typographic mark for a plain one and shows the text's own", () => {
  expect(find("Mexico's president")).toEqual({
    paragraph: 3,
    at: 0,
    before: "",
    phrase: "Mexico’s president",
    after: " said so.",
  });
});

it("takes the place nearest to the known one when a phrase stands twice", () => {
  const last = text.lastIndexOf("Arms");
  expect(
    [find("Arms are being", 0), find("Arms are being", last)].map((found) => found?.paragraph),
  ).toEqual([2, 3]);
});

it("shows both sentences when a phrase runs over the end of one", () => {
  expect(find("under way. Arms")).toEqual({
    paragraph: 2,
    at: 14,
    before: "The talks are ",
    phrase: "under way. Arms",
    after: " are being smuggled, often through China.",
  });
});

it("leaves out a phrase that the text does not have", () => {
  expect(
    findPassages(text, [
      { id: "a", quote: "not a word of it" },
      { id: "b", quote: " " },
    ]),
  ).toEqual(new Map());
});

it("cuts a text without stops within sight of the phrase", () => {
  const endless = `${"word ".repeat(400)}the phrase${" word".repeat(400)}`;
  const passage = findPassages(endless, [{ id: "it", quote: "the phrase" }]).get("it");
  expect([passage?.at, passage?.before.length, passage?.after.length]).toEqual([2_000, 600, 600]);
});
