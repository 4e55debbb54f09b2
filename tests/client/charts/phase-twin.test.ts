import { expect, it } from "vitest";

import { type Phase, phaseCsv, phaseTwin } from "../../../client/charts/phase-twin.ts";

const at = Array.from({ length: 21 }, (_, part) => part / 20);

/** Falls to 0.1, tips at 0.5, and rises to 1. */
function aPhase(phase: Partial<Phase> = {}): Phase {
  return {
    at,
    change: at.map((value) => (0.1 - value) * (value - 0.5) * (value - 1) * -1),
    points: [
      { at: 0.123, stable: true, told: "comes back" },
      { at: 0.5, stable: false, told: "tips" },
    ],
    heads: { at: "Trust", change: "Change", points: "Rests" },
    ...phase,
  };
}

it("tells a few values at first, each at which the stock rests in its place, and then all", () => {
  const few = phaseTwin(aPhase(), false).rows.map(({ cells }) => cells);
  expect([few, phaseTwin(aPhase(), true).rows.length]).toEqual([
    [
      ["0.00", "−0.050", ""],
      ["0.12", "0.000", "comes back"],
      ["0.50", "0.000", "tips"],
      ["1.00", "0.000", ""],
    ],
    22,
  ]);
});

it("has no column of what is not told yet, and no row that stands out", () => {
  const { columns, rows } = phaseTwin(aPhase({ points: [] }), true);
  expect([columns.map(({ label }) => label), rows.length, rows[0]?.cells.length]).toEqual([
    ["Trust", "Change"],
    21,
    2,
  ]);
});

it("writes every value as exactly as it is known", () => {
  const lines = phaseCsv(aPhase({ at: [0, 0.25, 0.5], change: [1 / 3, 0, -0.1] })).split("\r\n");
  expect(lines).toEqual([
    "Trust,Change,Rests",
    "0,0.3333333333333333,",
    "0.123,0,comes back",
    "0.25,0,",
    "0.5,0,tips",
    "",
  ]);
});
