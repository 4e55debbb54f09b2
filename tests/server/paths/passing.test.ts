import { describe, expect, it } from "vitest";

import type { ViewEntry } from "../../../contract/edge-view.ts";
import { ClaimId, DocumentId, SourceId } from "../../../contract/ids.ts";
import { PathQuestion } from "../../../contract/paths/question.ts";
import { passing } from "../../../server/paths/passing.ts";

const report = DocumentId.parse("document/report");
const letter = DocumentId.parse("document/letter");

function anEntry(keys: Partial<ViewEntry> = {}): ViewEntry {
  return {
    claim: ClaimId.parse("claim/one"),
    document: report,
    source: SourceId.parse("source/paper"),
    stance: "supports",
    modality: "asserted",
    confidence: 60,
    hedge: null,
    validFrom: null,
    validTo: null,
    restsOn: [],
    ...keys,
  };
}

function asking(keys: object = {}) {
  return PathQuestion.parse({ from: ["place/east"], to: ["place/west"], ...keys });
}

const two = ClaimId.parse("claim/two");

describe("whether a relation passes", () => {
  it("takes one claim that meets all conditions at once", () => {
    const sure = anEntry({ confidence: 90, validTo: "2019" });
    const late = anEntry({ claim: two, confidence: 40, validFrom: "2022" });
    expect(passing([sure, late], asking({ minConfidence: 80, at: "2023" }))).toBeNull();
    expect(passing([sure, late], asking({ minConfidence: 80, at: "2018-05" }))).toEqual({
      confidence: 90,
      claim: "claim/one",
    });
  });

  it("counts a claim without a number as below any minimum", () => {
    const entry = anEntry({ confidence: null });
    expect(passing([entry], asking({ minConfidence: 0 }))).toBeNull();
    expect(passing([entry], asking())).toEqual({ confidence: null, claim: "claim/one" });
  });

  it("asks for all the documents that a claim rests on", () => {
    const entry = anEntry({ restsOn: [letter] });
    expect(passing([entry], { ...asking(), documents: [report] })).toBeNull();
    expect(passing([entry], { ...asking(), documents: [report, letter] })).not.toBeNull();
  });

  it("leaves disputes and other modalities out of what agrees", () => {
    const entries = [
      anEntry(),
      anEntry({ claim: two, source: null, document: letter, modality: "hypothetical" }),
      anEntry({ claim: two, source: null, document: letter, stance: "disputes" }),
    ];
    expect(passing(entries, asking())).toEqual({ confidence: 60, claim: "claim/one" });
  });

  it("takes the number of a view: the strongest modality, more where two sources agree", () => {
    const entries = [
      anEntry({ modality: "reported", confidence: 70 }),
      anEntry({ claim: two, source: null, document: letter, confidence: 50 }),
    ];
    expect(passing(entries, asking())).toEqual({ confidence: 85, claim: "claim/two" });
  });
});
