import { describe, expect, it } from "vitest";

import { linesOf, nearHere } from "../../../../client/features/trail/lines-of.ts";
import { emptyTrail, type Trail } from "../../../../client/workspace/trail.ts";
import { acted, aForkedTrail, wentTo } from "./some-trail.ts";

/** Each line as it is read: number, name, standing, and the other ways with what follows on them. */
function told(trail: Trail) {
  return linesOf(trail).map(({ number, step, standing, ways }) =>
    [
      `${number} ${step.sentence.params["name"]} ${standing}`,
      ...ways.map(({ step: first, more }) => `${first.sentence.params["name"]} and ${more}`),
    ].join("; "),
  );
}

describe("the lines of the trail", () => {
  it("are none before the first step", () => {
    expect(linesOf(emptyTrail)).toEqual([]);
  });

  it("are the way to here, and tell the other ways at the step they leave from", () => {
    expect(told(aForkedTrail())).toEqual(["1 A done", "2 B done; C and 1; E and 0", "3 F here"]);
  });

  it("go on to what was taken back", () => {
    expect(told(wentTo(aForkedTrail(), "step-1"))).toEqual([
      "1 A here",
      "2 B later; C and 1; E and 0",
      "3 F later",
    ]);
  });

  it("turn to a way that is entered, and tell the one that was left", () => {
    expect(told(wentTo(aForkedTrail(), "step-3"))).toEqual([
      "1 A done",
      "2 B done; E and 0; F and 0",
      "3 C here",
      "4 D later",
    ]);
  });
});

describe("of a long trail", () => {
  const names = Array.from({ length: 500 }, (_, at) => `${at + 1}`);
  const long = names.reduce((trail, name) => acted(trail, name), emptyTrail);

  it.each([
    ["step-500", { first: 440, last: 500, earlier: 439, later: 0 }],
    ["step-250", { first: 190, last: 310, earlier: 189, later: 190 }],
    ["step-1", { first: 1, last: 61, earlier: 0, later: 439 }],
  ])("the lines around %s are shown at first", (id, expected) => {
    const trail = id === long.current ? long : wentTo(long, id);
    const { lines, earlier, later } = nearHere(linesOf(trail));
    expect({
      first: lines.at(0)?.number,
      last: lines.at(-1)?.number,
      earlier,
      later,
    }).toEqual(expected);
  });
});
