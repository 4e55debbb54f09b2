import type { Computed } from "../../../../contract/lessons/computed.ts";
import type { Lesson } from "../../../../contract/lessons/lesson.ts";
import { mentionsOf } from "../../../../contract/lessons/mentions.ts";

/** The lesson without the values, runs and claims that nothing in it speaks of. */
export function tidied(lesson: Lesson): Lesson {
  const values = only(lesson.values, valuesReached(lesson));
  const runs = only(lesson.runs, namesOf("run", { ...lesson, values }));
  const rests = new Set(lesson.steps.flatMap((step) => step.rests));
  const claims = lesson.claims.filter(({ claim }) => rests.has(claim));
  return { ...lesson, values, runs, claims };
}

/** The values that its texts and steps name, and those that these are computed from. */
function valuesReached(lesson: Lesson): ReadonlySet<string> {
  const reached = new Set<string>();
  let fresh = [...namesOf("value", { ...lesson, values: {} })];
  while (fresh.length > 0) {
    for (const name of fresh) reached.add(name);
    const values: Record<string, Computed> = only(lesson.values, new Set(fresh));
    const named = namesOf("value", {
      ...lesson,
      title: { en: "" },
      objectives: [],
      steps: [],
      values,
    });
    fresh = [...named].filter((name) => !reached.has(name));
  }
  return reached;
}

function namesOf(what: "value" | "run", lesson: Lesson): ReadonlySet<string> {
  return new Set(mentionsOf(lesson).flatMap((one) => (one.what === what ? [one.name] : [])));
}

function only<Part>(parts: Readonly<Record<string, Part>>, names: ReadonlySet<string>) {
  return Object.fromEntries(Object.entries(parts).filter(([name]) => names.has(name)));
}
