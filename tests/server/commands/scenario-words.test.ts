import { expect, it } from "vitest";

import type { ScenarioFault } from "../../../contract/dynamics/scenario.ts";
import { breakWords, faultWords, rangeWords } from "../../../server/commands/scenario-words.ts";
import { aModel, aParameter } from "../../support/dynamics/a-model.ts";

const parameter = aParameter({ key: "ib", least: 0.05, most: 0.3 });
const change = { key: "ib", value: 0.3, from: 6, to: null };

it.each<[ScenarioFault, string]>([
  [
    { code: "unknown-key", key: "IB", known: ["ib", "s"] },
    "flows has no parameter IB. It has: ib, s.",
  ],
  [{ code: "out-of-range", parameter, value: 0.4 }, "ib is from 0.05 to 0.3; 0.4 is not."],
  [
    { code: "empty-window", change: { ...change, to: 6 } },
    "ib=0.3@6-6 has to end later than it begins.",
  ],
  [
    { code: "late", change: { ...change, from: 130 }, until: 120 },
    "ib=0.3@130 begins after the run, which ends at 120. Make it earlier, or ask for a later --until.",
  ],
  [
    { code: "base-only", parameter: aParameter({ key: "M0", kind: "start" }) },
    "M0 is where the run starts: set it with --base M0=….",
  ],
])("says what is wrong and what to write instead: %o", (fault, words) => {
  expect(faultWords("flows", fault)).toBe(words);
});

it("says from when on a model does not hold", () => {
  const broken = { variable: "retail_stock", name: "retail stock", time: 7 };
  expect(breakWords(aModel({ name: "flows" }), broken)).toBe(
    "flows does not hold with these values: from month 7 on, retail stock has no sense. Take values nearer to its own.",
  );
});

it("tells a range that has no end, and the two states of a link", () => {
  const link = aParameter({ key: "sw_price", kind: "switch", least: 0, most: 1 });
  expect(rangeWords(link)).toBe("0 or 1");
  expect(rangeWords(aParameter({ key: "tau", least: 3, most: null }))).toBe("from 3 up, or never");
});
