import { describe, expect, it } from "vitest";

import {
  faultsIn,
  isSameAsked,
  paramsOf,
  valueIn,
  writtenOf,
} from "../../../../client/session/questions/written.ts";
import { aCount, aLayer, anInput, aPlace } from "../../support/some-questions.ts";

const asked = { inputs: [aPlace, aLayer, aCount] };
const words = anInput("words", { asks: { type: "text", maxLength: 5 } });

const wrong = (written: Record<string, string>) =>
  Object.fromEntries(faultsIn({ inputs: [aPlace, aCount, words] }, written));

describe("the fields of a question", () => {
  it("hold what was written, or what they are unless told", () => {
    expect([valueIn(aCount, {}), valueIn(aCount, { count: "4" }), valueIn(aPlace, {})]).toEqual([
      "2",
      "4",
      "",
    ]);
  });

  it("take nothing from what every record has", () => {
    expect(valueIn(anInput("constructor"), {})).toBe("");
  });

  it("say why they cannot be asked with, each for itself", () => {
    expect(wrong({})).toEqual({ place: { fault: "missing" } });
    expect(wrong({ place: "place/china", count: "", words: "too long" })).toEqual({
      count: { fault: "missing" },
      words: { fault: "too-long", most: 5 },
    });
    expect(wrong({ place: "place/china", count: "2.5" })).toEqual({
      count: { fault: "not-whole" },
    });
    expect(wrong({ place: "place/china", count: "10" })).toEqual({
      count: { fault: "out-of-range", min: 1, max: 9 },
    });
    expect(wrong({ place: "place/china", count: "9", words: "five!" })).toEqual({});
  });

  it("become the parameters of the question: numbers as numbers, nothing as null", () => {
    expect(paramsOf(asked, { place: " place/china ", count: "3" })).toEqual({
      place: "place/china",
      layer: null,
      count: 3,
    });
  });

  it("are filled by the parameters that a question was asked with", () => {
    const params = { place: "place/china", layer: null, count: 3, documents: ["document/a"] };
    const written = writtenOf(asked, params);
    expect(written).toEqual({ place: "place/china", layer: "", count: "3" });
    expect(paramsOf(asked, written)).toEqual({ place: "place/china", layer: null, count: 3 });
  });

  it("ask the same whether a usual value is written or not", () => {
    expect([
      isSameAsked(asked, { count: "2" }, {}),
      isSameAsked(asked, { count: "3" }, {}),
    ]).toEqual([true, false]);
  });
});
