import { expect, it } from "vitest";

import { inOneArray } from "../../../server/models/in-one-array.ts";

const code = `let _arms;
let _sw_arms;
let __level1;
// sw_arms = 1
export function run() {
  __level1 = _arms_at_rest(_arms, _sw_arms);
}
export const ids = ['_arms'];
`;

it("keeps the numbers it is told of in one array, in their order", () => {
  expect(inOneArray(code, ["_sw_arms", "_arms"])).toBe(
    `const numbers = new Float64Array(2).fill(NaN);
let __level1;
// sw_arms = 1
export function run() {
  __level1 = _arms_at_rest(numbers[1], numbers[0]);
}
export const ids = ['_arms'];
`,
  );
});

it("leaves code alone that holds none of them, but for an empty array", () => {
  expect(inOneArray(code, [])).toBe(`const numbers = new Float64Array(0).fill(NaN);\n${code}`);
});
