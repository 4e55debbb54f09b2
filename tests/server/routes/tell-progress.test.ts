import { expect, it } from "vitest";

import type { ImportProgress } from "../../../contract/endpoints/exchange.ts";
import { tellProgress } from "../../../server/routes/tell-progress.ts";

it("tells each new stage, and of what lies between ten a second", () => {
  const told: string[] = [];
  const clock = { now: 0 };
  const tell = tellProgress(
    ({ stage, done }) => {
      told.push(`${stage} ${done}`);
    },
    () => clock.now,
  );
  const say = (at: number, stage: ImportProgress["stage"], done: number) => {
    clock.now = at;
    tell({ type: "progress", stage, done, of: null });
  };
  say(0, "reading", 0);
  say(99, "reading", 1);
  say(100, "reading", 2);
  say(101, "checking", 0);
  say(150, "writing", 0);
  say(200, "writing", 1);
  say(250, "writing", 2);
  expect(told).toEqual(["reading 0", "reading 2", "checking 0", "writing 0", "writing 2"]);
});
