import { expect, it } from "vitest";

import { guessFrom, knotsOf, stroke } from "../../../client/charts/sketch/guess.ts";

const ground = { base: [100, 100, 100, 100, 100, 100, 100], start: 2, last: 6 };

it("leaves the base at the start and runs straight from point to point, level after the last", () => {
  const knots = new Map([
    [4, 80],
    [5, 70],
  ]);
  expect(guessFrom(knots, ground)).toEqual([100, 100, 100, 90, 80, 70, 70]);
});

it("is the base where nothing is set", () => {
  expect(guessFrom(new Map(), ground)).toEqual(ground.base);
});

it("may leave the base at once, at the start", () => {
  expect(guessFrom(new Map([[2, 50]]), ground)).toEqual([100, 100, 50, 50, 50, 50, 50]);
});

it("sets each time that a stroke passes, either way", () => {
  const forward = stroke(new Map([[0, 1]]), [2, 10], [4, 30]);
  const backward = stroke(new Map(), [4, 30], [2, 10]);
  expect([[...forward], [...backward]]).toEqual([
    [
      [0, 1],
      [2, 10],
      [3, 20],
      [4, 30],
    ],
    [
      [4, 30],
      [3, 20],
      [2, 10],
    ],
  ]);
});

it("ends a stroke that stays at one time where the pointer is", () => {
  expect([...stroke(new Map(), [3, 10], [3, 40])]).toEqual([[3, 40]]);
});

it("goes on from a guess that was made elsewhere", () => {
  const guess = [100, 100, 90, 80, 70, 60, 50];
  expect(guessFrom(knotsOf(guess, ground.start), ground)).toEqual(guess);
});
