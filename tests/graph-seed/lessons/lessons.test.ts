import { describe, expect, it } from "vitest";

import { lessonFaults } from "../../../contract/lessons/lesson-faults.ts";
import type { Lesson } from "../../../contract/lessons/lesson.ts";
import { mentionsOf } from "../../../contract/lessons/mentions.ts";
import { flagsOf } from "../../../contract/lessons/flags.ts";
import { readLessons } from "../../../graph-seed/read-lessons.ts";
import { readSeed } from "../../../graph-seed/seed-packs.ts";
import { catalogue } from "../../../server/queries/catalogue/catalogue.ts";
import { experiments } from "../../support/dynamics/experiments.ts";
import { readyModel } from "../../support/dynamics/ready-model.ts";

const lessons = await readLessons();
const rows = (await readSeed("article+facts")).flatMap((pack) => pack.rows);
const claims = new Map(rows.flatMap((row) => (row.type === "claim" ? [[row.id, row]] : [])));
const ids = new Set<string>(rows.map(({ id }) => id));
const models = new Map(
  await Promise.all(
    ["flows", "recruitment", "trust"].map(async (name) => {
      return [name, (await readyModel(name)).model] as const;
    }),
  ),
);

const known = {
  claim: (id: Lesson["claims"][number]["claim"]) => claims.has(id),
  model: (name: string) => models.get(name),
  columns: (name: string) =>
    catalogue.find((question) => question.name === name)?.columns.map((column) => column.name),
};

it("are at least ten, each under its own name", () => {
  expect(lessons.length).toBeGreaterThanOrEqual(10);
  expect(new Set(lessons.map(({ id }) => id)).size).toBe(lessons.length);
});

describe.each(lessons.map((lesson) => [lesson.id, lesson] as const))("%s", (_id, lesson) => {
  it("names nothing that is not there", () => {
    expect(lessonFaults(lesson, known)).toEqual([]);
  });

  it("shows only things and relations that the seed holds", () => {
    const shown = lesson.steps.flatMap(({ view }) =>
      view.as === "graph" ? [...view.things, ...view.relations, ...view.claims, view.pick] : [],
    );
    expect(shown.filter((one) => one !== null && !ids.has(one))).toEqual([]);
  });

  it("rests on claims as they stand, and on no others", () => {
    expect(flagsOf(lesson, (claim) => claims.get(claim))).toEqual([]);
    const rested = new Set(lesson.steps.flatMap(({ rests }) => rests));
    expect(lesson.claims.map(({ claim }) => claim)).toEqual([...rested]);
  });

  it("goes from looking to predicting, running and explaining", () => {
    const kinds = lesson.steps.map(({ kind }) => kind);
    const first = (kind: (typeof kinds)[number]) => kinds.indexOf(kind);
    expect([kinds[0], kinds.at(-1) === "predict"]).toEqual(["look", false]);
    for (const kind of ["predict", "run", "explain"] as const) expect(kinds).toContain(kind);
    expect(first("predict")).toBeLessThan(first("run"));
  });

  it("computes nothing that it does not use", () => {
    const used = new Set(
      mentionsOf(lesson).flatMap(({ what, name }) => (what === "value" ? [name] : [])),
    );
    expect(Object.keys(lesson.values).filter((name) => !used.has(name))).toEqual([]);
  });

  it("writes no number into a text but a year", () => {
    const texts = [
      ...JSON.stringify([lesson.title, lesson.objectives, lesson.steps]).matchAll(
        /"(?:en|es|zh)":"((?:[^"\\]|\\.)*)"/g,
      ),
    ].map(([, text = ""]) => text.replaceAll(/\b(?:19|20)\d\d\b/g, ""));
    expect(texts.filter((text) => /\d/.test(text))).toEqual([]);
  });
});

it("play each experiment of the models", () => {
  const played = new Set(
    lessons.flatMap(({ runs }) =>
      Object.values(runs).map(({ model, scenario }) => key(model, scenario)),
    ),
  );
  const wanted = [
    "seize more",
    "seize more, buyers answer",
    "precursor shock",
    "precursor shock, no other source",
    "precursor shock, fast switching",
    "arms",
    "money",
    "money, the other way",
    "arrests doubled",
    "recruitment halved",
    "both",
    "slow to act alone",
  ];
  const names = experiments
    .filter(({ model, scenario }) => played.has(key(model, scenario)))
    .map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(wanted));
});

function key(model: string, { base, changes }: Lesson["runs"][string]["scenario"]): string {
  return JSON.stringify([model, base, changes]);
}
