import { describe, expect, it } from "vitest";

import { checkLesson } from "../../../../client/session/lessons/faults-of-lesson.ts";
import { flagsAgainst } from "../../../../client/session/lessons/use-flags.ts";
import type { Known } from "../../../../contract/lessons/lesson-faults.ts";
import { servedModels } from "../../support/a-simulator.ts";
import { recruitOrArrest } from "../../support/some-lessons.ts";

const [first, ...others] = recruitOrArrest.claims;
if (!first) throw new Error("The lesson rests on nothing.");
const asWritten = new Map(
  recruitOrArrest.claims.map(({ claim, says, modality }) => [claim, { text: says, modality }]),
);

describe("the flags of a lesson", () => {
  it("are none where each claim is as it was", () => {
    expect(flagsAgainst(recruitOrArrest, asWritten)).toEqual([]);
  });

  it("name the claim that changed and the one that is gone", () => {
    const now = new Map(asWritten).set(first.claim, {
      text: "Something else.",
      modality: first.modality,
    });
    const [second] = others;
    if (!second) throw new Error("One claim is too few.");
    const flags = flagsAgainst(recruitOrArrest, new Map([...now, [second.claim, null]]));
    expect(flags.map(({ claim, what, said }) => [claim, what, said])).toEqual([
      [first.claim, "changed", first.says],
      [second.claim, "gone", second.says],
    ]);
  });

  it("are none for a claim that is not known yet", () => {
    expect(flagsAgainst(recruitOrArrest, new Map())).toEqual([]);
  });
});

const known: Known = {
  claim: () => true,
  model: (name) => servedModels.find((model) => model.name === name),
  columns: () => ["claim", "modality"],
};

describe("a lesson from a file", () => {
  it("is taken as it is where all that it names is there", () => {
    expect(checkLesson(recruitOrArrest, known)).toEqual({ lesson: recruitOrArrest });
  });

  it("is told by the place where something is missing", () => {
    const { title: _title, ...untitled } = recruitOrArrest;
    expect(checkLesson(untitled, known)).toMatchObject({ faults: [{ place: ["title"] }] });
  });

  it("is told what it names that is not there", () => {
    const checked = checkLesson(recruitOrArrest, { ...known, columns: () => undefined });
    expect(checked).toMatchObject({
      faults: [{ what: { as: "named", code: "no-such-question", name: "claims-about" } }],
    });
  });
});
