import { expect, it } from "vitest";

import { markdownOf, type Note, textOf } from "../../../../client/features/paths/copies/notes.ts";
import { aClaim, aDocument, anEvidence } from "../../support/details.ts";

function aNote(more: Partial<Note> = {}): Note {
  return {
    title: "China to Sinaloa: Precursors, then drugs",
    hops: 2,
    confidence: 49.6,
    statements: [
      {
        sentence: "China supplies Mexico",
        isWeakest: true,
        claim: aClaim("one", { text: "Precursors come from China." }),
        modality: "reported",
        document: aDocument("article", { title: "The article" }),
      },
      {
        sentence: "Mexico is where Sinaloa is",
        isWeakest: false,
        claim: aClaim("two", {
          text: "Sinaloa lies in Mexico.",
          evidence: [anEvidence("two", { para: undefined, url: "https://example.org/map" })],
        }),
        modality: "asserted",
        document: aDocument("atlas", { title: "An atlas", url: "https://example.org/atlas" }),
      },
    ],
    ...more,
  };
}

it("a path is copied as Markdown, each hop with a footnote that says who, how and where", () => {
  expect(markdownOf(aNote())).toBe(
    [
      "## China to Sinaloa: Precursors, then drugs",
      "",
      "2 hops, confidence 50 of 100.",
      "",
      "1. China supplies Mexico. This is the weakest link.[^1]",
      "2. Mexico is where Sinaloa is.[^2]",
      "",
      "[^1]: Precursors come from China. (reported) *The article*, paragraph 6",
      "[^2]: Sinaloa lies in Mexico. (asserted) *An atlas*, <https://example.org/map>",
    ].join("\n"),
  );
});

it("a path is copied as plain words too", () => {
  expect(textOf(aNote({ confidence: null }))).toBe(
    [
      "China to Sinaloa: Precursors, then drugs",
      "2 hops, without a number for its confidence.",
      "",
      "1. China supplies Mexico. This is the weakest link.",
      "   Precursors come from China. (reported) The article, paragraph 6",
      "2. Mexico is where Sinaloa is.",
      "   Sinaloa lies in Mexico. (asserted) An atlas, https://example.org/map",
    ].join("\n"),
  );
});

it("what a text says stays words: it makes no heading, link, tag or footnote of its own", () => {
  const [first] = aNote().statements;
  const claim = aClaim("one", { text: "# [a](http://b) <img>\n\n[^9]: *c*" });
  expect(
    markdownOf(aNote({ statements: first ? [{ ...first, claim, document: undefined }] : [] })),
  ).toContain(String.raw`[^1]: \# \[a\](http://b) \<img\> \[^9\]: \*c\* (reported) paragraph 6`);
});
