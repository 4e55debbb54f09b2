import { describe, expect, it } from "vitest";

import { evaluate, type Grounds } from "../../../contract/lessons/evaluate.ts";
import { needsOf, toQuestionKey } from "../../../contract/lessons/needs.ts";
import { readyModel, run } from "../../support/dynamics/ready-model.ts";
import { aLesson } from "../../support/lessons/a-lesson.ts";

const trust = await readyModel("trust");

const table = { columns: ["thing", "claims"], rows: [["place/china", 4]] };

const grounds: Grounds = {
  model: (name) => (name === "trust" ? trust : undefined),
  answer: ({ question }) => (question === "most-connected" ? table : undefined),
};

const alone = {
  model: "trust",
  label: { en: "Alone" },
  scenario: { base: { u: 0.5 }, changes: [{ key: "effort", value: 0.02, from: 6, to: null }] },
  until: 24,
};

describe("what a lesson computes", () => {
  it("comes from runs, from the graph, from networks and from one another", () => {
    const lesson = aLesson({
      runs: { alone },
      networks: {
        small: {
          source: "s",
          sink: "t",
          corridors: [{ key: "only", name: { en: "Only" }, from: "s", to: "t", capacity: 7 }],
        },
      },
      values: {
        twice: { by: "ratio", of: "flow", to: "half" },
        half: { by: "given", value: 0.5 },
        more: { by: "difference", of: "flow", less: "claims" },
        flow: { by: "flow", network: "small", of: "flow" },
        cut: { by: "flow", network: "small", of: "cut" },
        claims: {
          by: "graph",
          question: "most-connected",
          take: { as: "cell", column: "claims" },
        },
        end: { by: "model", run: "alone", variable: "trust", of: "final" },
        course: { by: "course", run: "alone", variable: "trust" },
      },
    });
    const course = run(trust, alone.scenario).get("trust")?.slice(0, 25) ?? [];
    expect(Object.fromEntries(evaluate(lesson, grounds))).toEqual({
      half: 0.5,
      flow: 7,
      twice: 14,
      cut: ["only"],
      claims: 4,
      more: 3,
      end: course.at(-1),
      course,
    });
  });

  it.each([
    [
      "from itself",
      { a: { by: "difference", of: "b", less: "b" }, b: { by: "ratio", of: "a", to: "a" } },
      "computed from itself",
    ],
    ["from a value that is not there", { a: { by: "ratio", of: "b", to: "b" } }, "no value b"],
    [
      "from a run that is not there",
      { a: { by: "course", run: "gone", variable: "trust" } },
      "no run gone",
    ],
    [
      "from words",
      { a: { by: "ratio", of: "b", to: "b" }, b: { by: "given", value: "x" } },
      "b is not a number",
    ],
    [
      "from an unknown model",
      { a: { by: "rest", model: "none", stock: "x", start: "x", of: "lowest" } },
      "no model none",
    ],
    [
      "from a question that nobody answered",
      { a: { by: "graph", question: "gone", take: { as: "count" } } },
      "Nobody answered gone",
    ],
  ] as const)("is not computed %s", (_what, values, words) => {
    expect(() => evaluate(aLesson({ values }), grounds)).toThrow(words);
  });
});

it("needs each model once, and each question once for the same parameters", () => {
  const asked = { by: "graph", question: "causes", take: { as: "count" } } as const;
  const lesson = aLesson({
    runs: { alone },
    values: {
      a: { ...asked, params: { thing: "factor/a", least: 2 } },
      b: { ...asked, params: { least: 2, thing: "factor/a" } },
      c: { ...asked, params: { thing: "factor/b" } },
      d: { by: "rest", model: "trust", stock: "trust", start: "K0", of: "lowest" },
    },
  });
  const { models, questions } = needsOf(lesson);
  expect(models).toEqual(["trust"]);
  expect(questions.map(({ params }) => params["thing"])).toEqual(["factor/a", "factor/b"]);
  expect(new Set(questions.map(toQuestionKey)).size).toBe(2);
});
