import { describe, expect, it } from "vitest";

import { byGroup, foundQuestions } from "../../../../client/session/questions/found-questions.ts";
import { anEntry } from "../../support/some-questions.ts";

const supplies = anEntry();
const claims = anEntry({
  name: "claims",
  title: "Who says what?",
  group: "Who says what",
  description: "Each claim, and whose it is.",
  lookFor: "Líneas that only one text has.",
});
const named = (text: string) => foundQuestions([supplies, claims], text).map(({ name }) => name);

describe("finding a question", () => {
  it("goes by every word of its title, its description, what to look for and its group", () => {
    expect([
      named(""),
      named("WHO"),
      named("who supplies"),
      named("whose claim"),
      named("both goods"),
      named("supply chains"),
      named("who nobody"),
    ]).toEqual([
      ["supplies", "claims"],
      ["supplies", "claims"],
      ["supplies"],
      ["claims"],
      ["supplies"],
      ["supplies"],
      [],
    ]);
  });

  it("counts no accents, on either side", () => {
    expect([named("lineas"), named("clàim")]).toEqual([["claims"], ["claims"]]);
  });

  it("shelves them by group, in the order in which they are offered", () => {
    const flows = anEntry({ name: "flows" });
    expect(byGroup([supplies, claims, flows])).toEqual([
      { group: "Supply chains and flows", questions: [supplies, flows] },
      { group: "Who says what", questions: [claims] },
    ]);
  });
});
