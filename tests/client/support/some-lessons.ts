import { evaluate, type Values } from "../../../contract/lessons/evaluate.ts";
import { Lesson } from "../../../contract/lessons/lesson.ts";
import recruit from "../../../graph-seed/lessons/08-recruit-or-arrest.json?raw";
import seize from "../../../graph-seed/lessons/03-seize-more.json?raw";
import { readyModel } from "../../support/dynamics/ready-model.ts";

/** Two of the product's own lessons, as a server tells them. */
export const recruitOrArrest = Lesson.parse(JSON.parse(recruit));
export const seizeMore = Lesson.parse(JSON.parse(seize));

/** What the graph answers to the one question that a lesson asks: how its claims are put. */
export function claimsAbout({ claims }: Lesson) {
  return {
    columns: ["claim", "modality"],
    rows: claims.map(({ claim, modality }) => [claim, modality]),
    nodes: [],
    edges: [],
    truncated: false,
  };
}

/** All that a lesson computes, by the product's own models. */
export async function valuesOf(lesson: Lesson): Promise<Values> {
  const names = [...new Set(Object.values(lesson.runs).map(({ model }) => model))];
  const ready = new Map(
    await Promise.all(names.map(async (name) => [name, await readyModel(name)] as const)),
  );
  return evaluate(lesson, { model: (name) => ready.get(name), answer: () => claimsAbout(lesson) });
}
