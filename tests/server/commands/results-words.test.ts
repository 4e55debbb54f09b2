import { expect, it } from "vitest";

import { checkLesson } from "../../../server/commands/check-lesson.ts";
import { resultsWords } from "../../../server/commands/results-words.ts";
import { aChoice, aLesson, aStep, someResults } from "../../support/lessons/a-lesson.ts";

const question = aChoice("sales", "half");
const lesson = aLesson({
  values: { sales: { by: "given", value: 90 }, half: { by: "given", value: 50 } },
  steps: [
    aStep({ key: "look", question, title: { en: "From {half}" } }),
    aStep({ key: "guess", kind: "predict", question, title: { en: "Guess" } }),
    aStep({ key: "why", kind: "explain", question, title: { en: "Why" } }),
  ],
});
const above = { as: "choice", option: "above" } as const;
const below = { as: "choice", option: "below" } as const;

const parts = {
  model: () => undefined,
  ask: async () => ({ columns: [], rows: [] }),
  revision: 1,
};

async function words(...results: ReturnType<typeof someResults>[]): Promise<string[]> {
  const handedIn = results.map((one, at) => ({ file: `in/file-${at}.json`, results: one }));
  return resultsWords(await checkLesson(lesson, handedIn, parts))
    .split("\n")
    .map((line) => line.trimEnd().replaceAll(/ {2,}/g, " | "));
}

it("tells each learner and each question, and the wrong answer that was given most", async () => {
  const one = someResults({
    alias: "amber fox",
    answers: { look: [above, true], guess: [below, false], why: [above, true] },
    score: { right: 2, of: 2 },
  });
  const other = someResults({
    answers: { look: [below, false], guess: [below, false] },
    score: { right: 0, of: 2 },
  });
  expect(await words(one, other)).toEqual([
    "A lesson (a-lesson, version 1)",
    "learner | look | guess | why | score",
    "amber fox (file-0.json) | yes | (no) | yes | 2 of 2",
    "file-1.json | no | (no) | – | 0 of 2",
    "In brackets: a prediction, which counts nothing. *: the file says otherwise. –: no answer.",
    "",
    "question | most often wrong",
    "look: From 50 | 1 of 2 right | Below (1)",
    "guess: Guess | 0 of 2 right | Below (2)",
    "why: Why | 1 of 1 right",
  ]);
});

it("marks what the file says otherwise, and says what is odd about it", async () => {
  const odd = someResults({
    version: 3,
    revision: 7,
    answers: { look: [below, true], why: [{ as: "number", value: 1 }, true], more: [above, true] },
    score: { right: 3, of: 3 },
  });
  const told = await words(odd);
  expect(told[2]).toBe("file-0.json | no* | – | ? | 0 of 2");
  expect(told.slice(9)).toEqual([
    "file-0.json: it was made with version 3 of the lesson; this is 1.",
    "file-0.json: its data had the revision 7; the data at hand has 1.",
    "file-0.json: it states a score of 3 of 3.",
    "file-0.json: the lesson asks nothing in more.",
    "file-0.json: why cannot be judged: A choice is asked for, and a number was given.",
  ]);
});
