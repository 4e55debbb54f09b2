import process from "node:process";
import { parseArgs } from "node:util";

import type { Lesson } from "../../contract/lessons/lesson.ts";
import { LessonError } from "../../contract/lessons/value.ts";
import { readLesson, readLessons } from "../../graph-seed/read-lessons.ts";
import { loadProgram } from "../models/load-program.ts";
import { buildModels } from "./build-models.ts";
import { checkLesson, type CheckParts, type HandedIn } from "./check-lesson.ts";
import { createLog } from "./create-log.ts";
import { openQuestions } from "./lesson-questions.ts";
import { readResults, ResultsFileError } from "./read-results.ts";
import { resultsWords } from "./results-words.ts";
import { readSettings, root } from "./settings.ts";
import { complain, runCommand, say, UsageError } from "./terminal.ts";

const usage = "npm run --silent check-results -- FILE… [--lesson FILE …]";

// Judges what learners handed in anew, whether or not a server runs.
await runCommand(async () => {
  const { files, own } = readArguments(process.argv.slice(2));
  const lessons = await lessonsAtHand(own);
  const handedIn = await readAll(files);
  const settings = readSettings();
  const questions = await openQuestions(settings, createLog(settings));
  try {
    const models = await modelsAtHand();
    const revision = await questions.revision();
    const parts = { model: (name: string) => models.get(name), ask: questions.ask, revision };
    const ids = [...new Set(handedIn.map(({ results }) => results.lesson))];
    const told = ids.map(async (id) => {
      const some = handedIn.filter(({ results }) => results.lesson === id);
      return tell(id, some, { lessons, parts });
    });
    for (const words of await Promise.all(told)) if (words !== null) say(`${words}\n`);
  } finally {
    await questions.close();
  }
});

type AtHand = { readonly lessons: ReadonlyMap<string, Lesson>; readonly parts: CheckParts };

/** What is said of a lesson; null where it cannot be checked, which is said at once. */
async function tell(id: string, some: readonly HandedIn[], { lessons, parts }: AtHand) {
  const lesson = lessons.get(id);
  if (lesson === undefined) {
    const names = some.map(({ file }) => file).join(", ");
    fail(`${names}: there is no lesson ${id} here. Name its file with --lesson.`);
    return null;
  }
  try {
    return resultsWords(await checkLesson(lesson, some, parts));
  } catch (error) {
    if (!(error instanceof LessonError)) throw error;
    fail(`${id} cannot be computed from the data at hand. ${error.message}`);
    return null;
  }
}

/** One file may be broken and the others right: those are checked all the same. */
async function readAll(files: readonly string[]): Promise<HandedIn[]> {
  const read = await Promise.all(
    files.map(async (file) => {
      try {
        return [{ file, results: await readResults(file) }];
      } catch (error) {
        if (!(error instanceof ResultsFileError)) throw error;
        fail(error.message);
        return [];
      }
    }),
  );
  return read.flat();
}

function fail(what: string): void {
  complain(what);
  process.exitCode = 1;
}

async function lessonsAtHand(own: readonly string[]): Promise<ReadonlyMap<string, Lesson>> {
  const added = await Promise.all(own.map(async (file) => readLesson(file, file)));
  const all = [...(await readLessons()), ...added];
  return new Map(all.map((lesson) => [lesson.id, lesson]));
}

async function modelsAtHand() {
  const built = await buildModels(root);
  const ready = built.map(async ({ model, file }) => {
    return [model.name, { model, program: await loadProgram(file) }] as const;
  });
  return new Map(await Promise.all(ready));
}

function readArguments(args: string[]): { readonly files: string[]; readonly own: string[] } {
  const { positionals: files, values } = split(args);
  if (files.length === 0) throw new UsageError(`It is called so: ${usage}`);
  return { files, own: values.lesson };
}

function split(args: string[]) {
  const lesson = { type: "string", multiple: true, default: [] as string[] } as const;
  try {
    return parseArgs({ args, allowPositionals: true, options: { lesson } });
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new UsageError(`${why}\nIt is called so: ${usage}`, { cause });
  }
}
