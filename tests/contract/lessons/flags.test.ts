import { describe, expect, it } from "vitest";

import { ClaimId } from "../../../contract/ids.ts";
import { flagsOf, type Standing } from "../../../contract/lessons/flags.ts";
import { aLesson, aStep } from "../../support/lessons/a-lesson.ts";

const one = ClaimId.parse("claim/one");
const two = ClaimId.parse("claim/two");
const lesson = aLesson({
  claims: [
    { claim: one, says: "One.", modality: "asserted" },
    { claim: two, says: "Two.", modality: "implied" },
  ],
  steps: [aStep({ key: "look", rests: [one] }), aStep({ key: "why", rests: [one, two] })],
});

function flags(standing: Readonly<Record<string, Standing>>) {
  return flagsOf(lesson, (claim) => standing[claim]).map(({ claim, what, steps }) => {
    return [claim, what, steps];
  });
}

describe("a lesson is flagged", () => {
  const asWritten: Record<string, Standing> = {
    [one]: { text: "One.", modality: "asserted" },
    [two]: { text: "Two.", modality: "implied" },
  };

  it("not at all where its claims are as they were", () => {
    expect(flags(asWritten)).toEqual([]);
  });

  it("where a claim says something else, or says it otherwise, with the steps that rest on it", () => {
    expect(flags({ ...asWritten, [one]: { text: "Uno.", modality: "asserted" } })).toEqual([
      [one, "changed", ["look", "why"]],
    ]);
    expect(flags({ ...asWritten, [two]: { text: "Two.", modality: "asserted" } })).toEqual([
      [two, "changed", ["why"]],
    ]);
  });

  it("where a claim is gone", () => {
    const { [one]: _gone, ...rest } = asWritten;
    expect(flags(rest)).toEqual([[one, "gone", ["look", "why"]]]);
  });
});
