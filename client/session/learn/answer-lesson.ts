import { evaluate, runsOf } from "../../../contract/lessons/evaluate.ts";
import { toQuestionKey } from "../../../contract/lessons/needs.ts";
import { changeFrom, type ReadyModel, restingPointsOf } from "../../../contract/lessons/stock.ts";
import type { ProgramAt } from "./answer-task.ts";
import type { LessonAnswer, LessonTask, RestCurve } from "./task.ts";

/** So many values make a curve that looks smooth. */
const parts = 100;

/** All that a lesson computes. @throws LessonError for a lesson that its data cannot answer */
export async function answerLesson(
  { lesson, models, answers }: LessonTask,
  programAt: ProgramAt,
): Promise<LessonAnswer> {
  const ready = new Map(
    await Promise.all(
      models.map(async (model): Promise<[string, ReadyModel]> => [
        model.name,
        { model, program: await programAt(model.program) },
      ]),
    ),
  );
  const tables = new Map(answers);
  const grounds = {
    model: (name: string) => ready.get(name),
    answer: (asked: Parameters<typeof toQuestionKey>[0]) => tables.get(toQuestionKey(asked)),
  };
  const run = runsOf(lesson, grounds);
  const runs: Record<string, LessonAnswer["runs"][string]> = {};
  for (const name of Object.keys(lesson.runs)) {
    const { base, changed } = run(name);
    runs[name] = { base: Object.fromEntries(base), changed: Object.fromEntries(changed) };
  }
  return {
    values: [...evaluate(lesson, grounds, run)],
    runs,
    rests: Object.fromEntries(
      Object.entries(lesson.values).flatMap(([name, value]) => {
        const of = value.by === "rest" ? ready.get(value.model) : undefined;
        return value.by === "rest" && of ? [[name, curveOf(of, value)]] : [];
      }),
    ),
  };
}

function curveOf(ready: ReadyModel, asked: Parameters<typeof restingPointsOf>[1]): RestCurve {
  const { change, least, most } = changeFrom(ready, asked);
  const at = Array.from(
    { length: parts + 1 },
    (_, part) => least + ((most - least) * part) / parts,
  );
  return { at, change: at.map(change), points: restingPointsOf(ready, asked) };
}
