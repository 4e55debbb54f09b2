import { describe, expect, it } from "vitest";

import { chemicalNameIn } from "../../../graph-seed/check/chemical-names.ts";

describe("the name of a chemical in a text", () => {
  it.each([
    ["a number of the registry", "water (7732-18-5) and salt", "7732-18-5"],
    ["one with another dash", "coffee: 58‑08‑2", "58-08-2"],
    ["an identifier", "InChI=1S/H2O/h1H2", "InChI=1S/H2O/h1H2"],
    ["its key", "key XLYOFNOQVPJJNP-UHFFFAOYSA-N", "XLYOFNOQVPJJNP-UHFFFAOYSA-N"],
    ["a place and letters that are no word", "some 4-XZKT", "4-XZKT"],
    ["a systematic name", "made of 2-acetoxybenzoate", "2-acetoxybenzoate"],
    ["one with several places", "1,3,7-Trimethylxanthine", "1,3,7-Trimethylxanthine"],
    [
      "one with brackets",
      "2-[4-(2-methylpropyl)phenyl]propanoic",
      "2-[4-(2-methylpropyl)phenyl]propanoic",
    ],
    ["one with a letter for a place", "N-phenylacetamide", "N-phenylacetamide"],
    ["a group and its salt", "some benzyl chloride", "benzyl chloride"],
    ["groups in one word", "methylphenylacetate", "methylphenylacetate"],
  ])("is found by %s", (_, text, found) => {
    expect(chemicalNameIn(text)).toBe(found);
  });

  it.each([
    ["a number whose check digit is wrong", "7732-18-4"],
    ["a date", "2023-04-1 and 1999-12-3"],
    ["a report", "GAO-21-322, RR3140, Public Law 118-50, section 2351-53"],
    ["a telephone", "1-800-555-0199"],
    ["a span", "5-9 percent, 2019-22, 10-12 years"],
    ["an age", "a 2-year-old plan, a 3-person panel, a 24-hour watch"],
    ["a weapon", "an AK-47, an F-16, a 9-mm round"],
    ["a drug", "fentanyl, methamphetamine, opioids other than methadone, buprenorphine"],
    ["an acronym", "CJNG, COVID-19, E.O. 14059, SDNTK"],
    ["a method", "a basic method, a prophylactic measure, an acid test"],
    ["a word that begins alike", "2-method test, 3-phone home, 2-proposal vote"],
    ["a long word", "internationalization, characteristically, proporcionalmente"],
  ])("is not seen in %s", (_, text) => {
    expect(chemicalNameIn(text)).toBeUndefined();
  });
});
