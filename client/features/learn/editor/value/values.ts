import type { Model } from "../../../../../contract/dynamics/model.ts";
import type { Computed, GraphQuestion } from "../../../../../contract/lessons/computed.ts";
import type { Lesson } from "../../../../../contract/lessons/lesson.ts";
import { camelName, freshName } from "../fresh-name.ts";
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
  if (computed.by === "model") {
    const of = typeof computed.of === "string" ? computed.of : `at-${computed.of.at}`;
    return `${computed.variable}-${of}`;
  }
  if (computed.by === "course") return `${computed.variable}-course`;
  if (computed.by === "graph") {
    const { take } = computed;
    return take.as === "count" ? `${computed.question}-count` : take.column;
  }
  return computed.by === "given" ? "bound" : computed.by;
}

/** A number read off a run is told with one decimal. */
const shown = { digits: 1, sign: "plain" } as const;

export function ofRun(run: string, variable: string, of: MeasureOfRun): Computed {
  return { by: "model", run, variable, of, shown };
}

type MeasureOfRun = Extract<Computed, { by: "model" }>["of"];

/** What is offered first of a source; nothing where the source has none of that sort. */
export function firstValue(source: Source, sort: Sort, around: Around): Computed | null {
  return source.as === "question"
    ? firstOfAnswer(source.asked, sort, around)
    : firstOfRun(source.run, sort, around);
}

function firstOfAnswer(asked: GraphQuestion, sort: Sort, { thingColumns }: Around) {
  const graph = { by: "graph", ...asked } as const;
  if (sort === "one") return { ...graph, take: { as: "count", where: {} } } as const;
  const [column] = thingColumns(asked.question);
  if (column === undefined || sort === "course") return null;
  return { ...graph, take: { as: "column", column, where: {} } } as const;
}

function firstOfRun(run: string, sort: Sort, { modelOf }: Around): Computed | null {
  const variable = modelOf(run)?.presented.told[0];
  if (variable === undefined || sort === "list") return null;
  if (sort === "course") return { by: "course", run, variable };
  return ofRun(run, variable, "percent-final");
}

export type Around = {
  /** The model of a run of the lesson. */
  readonly modelOf: (run: string) => Model | undefined;
  /** The columns of a question of the catalogue that hold things. */
  readonly thingColumns: (question: string) => readonly string[];
};
