import type { Model } from "../../../../contract/dynamics/model.ts";
import type { Computed } from "../../../../contract/lessons/computed.ts";
import type { Lesson } from "../../../../contract/lessons/lesson.ts";
import { camelName, freshName } from "./fresh-name.ts";
import type { Source } from "./sources.ts";

/** What a question wants of a value: a number or a word, a whole course, or a list of things. */
export type Sort = "one" | "course" | "list";

/** The lesson with a value computed so among its values, and its name; the same value is there once. */
export function withValue(lesson: Lesson, computed: Computed) {
  const wanted = JSON.stringify(computed);
  const known = Object.entries(lesson.values).find(([, one]) => JSON.stringify(one) === wanted);
  if (known) return { lesson, name: known[0] };
  const name = freshName(camelName(stemOf(computed)), Object.keys(lesson.values));
  return { lesson: { ...lesson, values: { ...lesson.values, [name]: computed } }, name };
}

function stemOf(computed: Computed): string {
  switch (computed.by) {
    case "model": {
      const of = typeof computed.of === "string" ? computed.of : `at-${computed.of.at}`;
      return `${computed.variable}-${of}`;
    }
    case "course":
      return `${computed.variable}-course`;
    case "graph": {
      const { take } = computed;
      return take.as === "count" ? `${computed.question}-count` : take.column;
    }
    case "given":
      return "bound";
    default:
      return computed.by;
  }
}

/** A number read off a run is told with one decimal. */
const shown = { digits: 1, sign: "plain" } as const;

export function ofRun(run: string, variable: string, of: MeasureOfRun): Computed {
  return { by: "model", run, variable, of, shown };
}

type MeasureOfRun = Extract<Computed, { by: "model" }>["of"];

/** What is offered first of a source; nothing where the source has none of that sort. */
export function firstValue(source: Source, sort: Sort, models: Around): Computed | null {
  if (source.as === "question") {
    if (sort === "course") return null;
    if (sort === "one") {
      return { by: "graph", ...source.asked, take: { as: "count", where: {} } };
    }
    const [column] = models.thingColumns(source.asked.question);
    if (column === undefined) return null;
    return { by: "graph", ...source.asked, take: { as: "column", column, where: {} } };
  }
  const variable = models.modelOf(source.run)?.presented.told[0];
  if (variable === undefined || sort === "list") return null;
  if (sort === "course") return { by: "course", run: source.run, variable };
  return ofRun(source.run, variable, "percent-final");
}

export type Around = {
  /** The model of a run of the lesson. */
  readonly modelOf: (run: string) => Model | undefined;
  /** The columns of a question of the catalogue that hold things. */
  readonly thingColumns: (question: string) => readonly string[];
};
