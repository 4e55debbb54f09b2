import { describe, expect, it } from "vitest";

import { ProblemError } from "../../../../client/api/problem-error.ts";
import {
  isToldByFields,
  refusedFields,
} from "../../../../client/features/questions/panel/refused-fields.ts";
import { aCount, aLayer, anEntry, aPlace } from "../../support/some-questions.ts";

const entry = anEntry({ inputs: [aPlace, aLayer, aCount] });

function refusal(...paths: readonly string[]): ProblemError {
  const faults = paths.map((path) => ({ path, message: "not this" }));
  return new ProblemError("invalid-request", "not this", null, { faults });
}

describe("what the server would not take", () => {
  it("is told beside the fields that it is about", () => {
    const error = refusal("params.place", "params.layer.0", "params.counted", "documents");
    expect([...refusedFields(entry, error).keys()]).toEqual(["place", "layer"]);
  });

  it("is no field's where nothing is said of one", () => {
    const errors = [refusal(), new ProblemError("busy", "params.place"), new Error("params.place")];
    expect(errors.map((error) => refusedFields(entry, error).size)).toEqual([0, 0, 0]);
  });

  it("is told by the fields alone only where each part of it has one", () => {
    const errors = [refusal("params.place"), refusal("params.place", "documents"), refusal()];
    expect(errors.map((error) => isToldByFields(entry, error))).toEqual([true, false, false]);
  });
});
