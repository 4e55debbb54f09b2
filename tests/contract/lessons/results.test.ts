import { describe, expect, it } from "vitest";

import { Results } from "../../../contract/lessons/results.ts";
import { someResults } from "../../support/lessons/a-lesson.ts";

const good = someResults({ answers: { look: [{ as: "number", value: 3 }, true] } });

describe("a file of results", () => {
  it("needs no name", () => {
    expect(Results.parse(good)).toEqual(good);
    expect(Results.parse({ ...good, alias: " amber fox " }).alias).toBe("amber fox");
  });

  it.each([
    ["of another format", { format: "other" }],
    ["with a name that moves the cursor", { alias: "fox\u001b[2J" }],
    ["with an empty name", { alias: " " }],
    ["with a step that is answered twice", { answers: [good.answers[0], good.answers[0]] }],
    ["with a key that it does not have", { name: "Someone" }],
    ["without a time", { began: "yesterday" }],
  ])("is none %s", (_what, change) => {
    expect(Results.safeParse({ ...good, ...change }).success).toBe(false);
  });
});
