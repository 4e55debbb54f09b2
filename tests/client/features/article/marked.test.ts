import { expect, it } from "vitest";

import { stretches } from "../../../../client/features/article/marked.ts";
import { EvidenceId } from "../../../../contract/ids.ts";

const words = "Arms are being smuggled to Mexico.";

function at(slug: string, phrase: string) {
  const passage = { paragraph: 1, at: words.indexOf(phrase), before: "", phrase, after: "" };
  return [EvidenceId.parse(`evidence/${slug}`), passage] as const;
}

it("cuts a paragraph at its key phrases, in the order in which they stand", () => {
  expect(stretches(words, [at("b", "Mexico"), at("a", "Arms")])).toEqual([
    { words: "Arms", evidence: ["evidence/a"] },
    { words: " are being smuggled to ", evidence: [] },
    { words: "Mexico", evidence: ["evidence/b"] },
    { words: ".", evidence: [] },
  ]);
});

it("makes one mark of phrases that overlap or are the same", () => {
  const passages = [at("a", "are being"), at("b", "being smuggled"), at("c", "are being")];
  expect(stretches(words, passages)).toEqual([
    { words: "Arms ", evidence: [] },
    { words: "are being smuggled", evidence: ["evidence/a", "evidence/c", "evidence/b"] },
    { words: " to Mexico.", evidence: [] },
  ]);
});

it("leaves a paragraph whole that holds none", () => {
  expect(stretches(words, [])).toEqual([{ words, evidence: [] }]);
});
