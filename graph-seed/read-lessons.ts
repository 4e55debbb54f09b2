import { readdir, readFile } from "node:fs/promises";

import * as z from "zod";

import { Lesson } from "../contract/lessons/lesson.ts";

/** A lesson's file cannot be read. */
export class LessonFileError extends Error {
  override name = "LessonFileError";
}

const folder = new URL("lessons/", import.meta.url);

/** The lessons of the seed, in the order of their files. @throws LessonFileError */
export async function readLessons(): Promise<readonly Lesson[]> {
  const names = (await readdir(folder)).filter((file) => file.endsWith(".json")).toSorted();
  return Promise.all(names.map(async (name) => readLesson(new URL(name, folder), name)));
}

/** One lesson from a file. @throws LessonFileError that names the file, the place and the fault */
export async function readLesson(file: URL | string, name: string): Promise<Lesson> {
  return parseLesson(await readFile(file, "utf8"), name);
}

/** @throws LessonFileError */
export function parseLesson(text: string, name: string): Lesson {
  const read = z.safeParse(Lesson, toJson(text, name));
  if (read.success) return read.data;
  const faults = read.error.issues.map(
    ({ path, message }) => `  ${path.join(".") || "the whole"}: ${message}`,
  );
  throw new LessonFileError([`${name} is no lesson:`, ...faults].join("\n"));
}

function toJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new LessonFileError(`${name} is not JSON: ${why}`, { cause });
  }
}
