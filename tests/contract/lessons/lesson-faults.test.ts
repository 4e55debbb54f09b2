import { describe, expect, it } from "vitest";

import { type Known, lessonFaults } from "../../../contract/lessons/lesson-faults.ts";
import type { Lesson } from "../../../contract/lessons/lesson.ts";
import { readyModel } from "../../support/dynamics/ready-model.ts";
import { aChoice, aLesson, aStep } from "../../support/lessons/a-lesson.ts";

const { model } = await readyModel("trust");

const known: Known = {
  claim: (id) => id === "claim/known",
  model: (name) => (name === "trust" ? model : undefined),
  columns: (question) => (question === "causes" ? ["cause", "sign"] : undefined),
};

function faults(lesson: Parameters<typeof aLesson>[0]) {
  return found(aLesson(lesson)).map(({ code, where, name }) => [code, where, name]);
}

function found(lesson: Lesson) {
  return lessonFaults(lesson, known);
}

const aRun = {
  model: "trust",
  label: { en: "Run" },
  scenario: { base: {}, changes: [] },
  until: null,
};
const count = { as: "count" } as const;

describe("what is wrong with a lesson", () => {
  it("is nothing where all that it names is there", () => {
    const sound = faults({
      runs: { alone: aRun },
      values: {
        end: { by: "model", run: "alone", variable: "trust", of: "final" },
        causes: { by: "graph", question: "causes", take: { ...count, where: { sign: "-" } } },
        low: { by: "rest", model: "trust", stock: "trust", start: "K0", of: "lowest" },
      },
      claims: [{ claim: "claim/known", says: "Known.", modality: "asserted" }],
      steps: [
        aStep({
          text: { en: "It ends at {end}." },
          question: aChoice("end", "low"),
          view: { as: "run", runs: ["alone"], charts: ["trust"] },
          parameters: ["u"],
          rests: ["claim/known"],
        }),
        aStep({ key: "why", view: { as: "rest", value: "low" }, parameters: ["effort"] }),
      ],
    });
    expect(sound).toEqual([]);
  });

  it.each<[string, Parameters<typeof aLesson>[0], readonly string[]]>([
    ["a placeholder", { title: { en: "{gone}" } }, ["no-such-part", "title", "gone"]],
    [
      "a value of a condition",
      {
        steps: [aStep({ question: aChoice("gone", "one") })],
        values: { one: { by: "given", value: 1 } },
      },
      ["no-such-part", "look", "gone"],
    ],
    [
      "a run of a view",
      { steps: [aStep({ view: { as: "run", runs: ["gone"], charts: ["trust"] } })] },
      ["no-such-part", "look", "gone"],
    ],
    [
      "a network",
      { values: { flow: { by: "flow", network: "gone", of: "flow" } } },
      ["no-such-part", "flow", "gone"],
    ],
    [
      "a model",
      { runs: { alone: { ...aRun, model: "gone" } } },
      ["no-such-model", "alone", "gone"],
    ],
    [
      "a key of a scenario",
      { runs: { alone: { ...aRun, scenario: { base: { gone: 1 }, changes: [] } } } },
      ["wrong-scenario", "alone", "unknown-key"],
    ],
    [
      "a variable",
      { runs: { alone: aRun }, values: { end: { by: "course", run: "alone", variable: "gone" } } },
      ["no-such-variable", "end", "gone"],
    ],
    [
      "a chart",
      {
        runs: { alone: aRun },
        steps: [aStep({ view: { as: "run", runs: ["alone"], charts: ["gone"] } })],
      },
      ["no-such-variable", "look", "gone"],
    ],
    [
      "a parameter",
      {
        runs: { alone: aRun },
        steps: [
          aStep({ view: { as: "run", runs: ["alone"], charts: ["trust"] }, parameters: ["gone"] }),
        ],
      },
      ["no-such-parameter", "look", "gone"],
    ],
    [
      "a question of the catalogue",
      { values: { a: { by: "graph", question: "gone", take: count } } },
      ["no-such-question", "a", "gone"],
    ],
    [
      "a column",
      {
        values: { a: { by: "graph", question: "causes", take: { as: "column", column: "gone" } } },
      },
      ["no-such-column", "a", "gone"],
    ],
    [
      "a claim",
      { claims: [{ claim: "claim/gone", says: "Gone.", modality: "asserted" }] },
      ["no-such-claim", "claims", "claim/gone"],
    ],
    [
      "a claim that the lesson does not list",
      { steps: [aStep({ rests: ["claim/known"] })] },
      ["unlisted-claim", "look", "claim/known"],
    ],
    ["a step twice", { steps: [aStep(), aStep()] }, ["step-twice", "look", "look"]],
  ])("is %s that is not there, or not so", (_what, lesson, fault) => {
    expect(faults(lesson)).toEqual([fault]);
  });

  it("is an answer that is written down", () => {
    const question = {
      as: "number" as const,
      ask: { en: "?" },
      right: { en: "Right." },
      wrong: { en: "Wrong." },
      unit: { en: "%" },
      key: "ten",
      within: 1,
    };
    expect(
      faults({ values: { ten: { by: "given", value: 10 } }, steps: [aStep({ question })] }),
    ).toEqual([["given-key", "look", "ten"]]);
  });

  it.each([
    ["above", [["not-a-number", "look", "many"]]],
    ["other", []],
  ] as const)("is a word that an option has to be %s, only where numbers are meant", (is, told) => {
    const values = {
      ten: { by: "graph", question: "causes", take: count },
      word: { by: "given", value: "many" },
    } as const;
    const right = [{ value: "ten", must: { is, than: "word" } }];
    const asked = aChoice("ten", "ten");
    const [first, ...others] = asked.options;
    const question = { ...asked, options: first ? [{ ...first, right }, ...others] : others };
    expect(faults({ values, steps: [aStep({ question })] })).toEqual(told);
  });

  it("is a word that a typical wrong number is held against", () => {
    const said = { en: "-" };
    const question = {
      as: "number" as const,
      ask: said,
      right: said,
      wrong: said,
      unit: said,
      key: "ten",
      within: 1,
      slips: [{ when: { is: "near" as const, than: "word", within: 1 }, text: said }],
    };
    const values = {
      ten: { by: "graph", question: "causes", take: count },
      word: { by: "given", value: "many" },
    } as const;
    expect(faults({ values, steps: [aStep({ question })] })).toEqual([
      ["not-a-number", "look", "many"],
    ]);
  });

  describe("a course to be drawn", () => {
    const said = { en: "-" };
    const question = {
      as: "sketch" as const,
      ask: said,
      right: said,
      wrong: said,
      key: "course",
      within: 1,
    };
    const values = { course: { by: "course", run: "alone", variable: "trust" } } as const;
    const drawn = (
      runs: Record<string, typeof aRun>,
      view: NonNullable<Parameters<typeof aStep>[0]>["view"],
    ) => faults({ runs, values, steps: [aStep({ question, ...(view && { view }) })] });

    it("is sound where its chart is among those of its run", () => {
      const view = { as: "run" as const, runs: ["alone"], charts: ["breaking", "trust"] };
      expect(drawn({ alone: aRun }, view)).toEqual([]);
    });

    it.each([
      ["another chart", { as: "run" as const, runs: ["alone"], charts: ["breaking"] }],
      ["another run", { as: "run" as const, runs: ["other"], charts: ["trust"] }],
      ["no run", { as: "first-view" as const }],
    ])("has nothing to be drawn on where the step shows %s", (_what, view) => {
      expect(drawn({ alone: aRun, other: aRun }, view)).toEqual([
        ["sketch-not-shown", "look", "trust"],
      ]);
    });
  });
});
