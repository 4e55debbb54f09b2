import { expect, it } from "vitest";

import { bestClosure } from "../../../contract/lessons/closures.ts";
import { Circumstances } from "../../../contract/lessons/network.ts";

const network = {
  source: "s",
  sink: "t",
  corridors: [50, 40, 30].map((capacity, at) => ({
    key: `c${at}`,
    name: { en: `Corridor ${at}` },
    from: "s",
    to: "t",
    capacity,
  })),
};
const question = { network, may: ["c0", "c1", "c2"], budget: 2 };
const asStated = Circumstances.parse({});
const lastIsWide = Circumstances.parse({ capacities: { c2: 90 } });

it("closes what leaves least open", () => {
  expect(bestClosure(question, [asStated])).toEqual({ closed: ["c0", "c1"], flow: 30 });
  expect(bestClosure(question, [lastIsWide])).toEqual({ closed: ["c0", "c2"], flow: 40 });
});

it("closes, of several cases, what is least bad in the worst of them", () => {
  const found = bestClosure(question, [asStated, lastIsWide]);
  expect(found).toEqual({ closed: ["c0", "c2"], flow: 40 });
});

it("leaves closed what a case has closed, and closes only what it may", () => {
  const first = Circumstances.parse({ close: ["c0"] });
  const found = bestClosure({ ...question, may: ["c1", "c2"], budget: 1 }, [first]);
  expect(found).toEqual({ closed: ["c1"], flow: 30 });
});
