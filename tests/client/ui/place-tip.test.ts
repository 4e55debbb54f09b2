import { expect, it } from "vitest";

import { placeTip } from "../../../client/ui/place-tip.ts";

const view = { width: 400, height: 300 };
const tip = { width: 100, height: 20 };

it.each([
  ["under its owner, in the middle", { left: 150, top: 50 }, { left: 120, top: 86 }],
  ["above it where there is no room below", { left: 150, top: 260 }, { left: 120, top: 234 }],
  ["never off the left", { left: 0, top: 50 }, { left: 8, top: 86 }],
  ["never off the right", { left: 380, top: 50 }, { left: 292, top: 86 }],
])("stands %s", (_where, at, expected) => {
  expect(placeTip({ ...at, width: 40, height: 30 }, tip, view)).toEqual(expected);
});
