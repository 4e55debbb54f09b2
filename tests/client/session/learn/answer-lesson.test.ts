import { expect, it } from "vitest";

import { answerLesson } from "../../../../client/session/learn/answer-lesson.ts";
import { readyModel } from "../../../support/dynamics/ready-model.ts";
import { aLesson } from "../../../support/lessons/a-lesson.ts";
import { served } from "../../support/a-simulator.ts";

const lesson = aLesson({
  runs: {
    effort: {
      model: "trust",
      label: { en: "Effort" },
      scenario: { base: {}, changes: [{ key: "effort", value: 0.02, from: 6, to: null }] },
      until: 24,
    },
  },
  values: {
    end: { by: "model", run: "effort", variable: "trust", of: "final" },
    course: { by: "course", run: "effort", variable: "trust" },
  },
});

it("runs each run of a lesson once, for its values and for its charts", async () => {
  const { program } = await readyModel("trust");
  const begun: string[] = [];
  const counted = {
    ...program,
    initLevels() {
      begun.push("run");
      program.initLevels();
    },
  };
  const task = { as: "lesson" as const, lesson, models: [served("trust")], answers: [] };
  const { values, runs } = await answerLesson(task, async () => counted);
  const { trust = [] } = runs["effort"]?.changed ?? {};
  expect(values).toEqual([
    ["end", trust[24]],
    ["course", trust],
  ]);
  // The base and the run beside it.
  expect(begun).toEqual(["run", "run"]);
});
