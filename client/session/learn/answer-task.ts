import { runFamily } from "../../../contract/dynamics/family.ts";
import { runBeside } from "../../../contract/dynamics/run-beside.ts";
import type { Program } from "../../../contract/dynamics/run-model.ts";
import { answerLesson } from "./answer-lesson.ts";
import { seededRandom } from "./seeded-random.ts";
import type { LessonAnswer, SimulationAnswer, SimulationTask, Task } from "./task.ts";

/** Fetches the program of a model from its address. */
export type ProgramAt = (address: string) => Promise<Program>;

/** Does what is asked of the worker. */
export function answerTask(
  task: Task,
  programAt: ProgramAt,
): Promise<SimulationAnswer | LessonAnswer> {
  return task.as === "run" ? answerRun(task, programAt) : answerLesson(task, programAt);
}

/** Runs the base, the scenario, and where it is wanted a family of runs. */
export async function answerRun(
  task: SimulationTask,
  programAt: ProgramAt,
): Promise<SimulationAnswer> {
  const { model, scenario, until, family } = task;
  const program = await programAt(task.program);
  const asked = { model, program, until, scenario };
  const bands = family === 0 ? [] : runFamily({ ...asked, size: family, random: seededRandom(1) });
  const { base, changed } = runBeside(asked);
  return {
    base: Object.fromEntries(base),
    changed: Object.fromEntries(changed),
    bands: Object.fromEntries(bands),
  };
}
