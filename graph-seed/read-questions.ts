import { readFile } from "node:fs/promises";

import * as z from "zod";

import { PathQuestion } from "../contract/paths/question.ts";
import { Words } from "./ontology/words.ts";

const Questions = z.array(z.strictObject({ title: Words, question: PathQuestion }));

/** The questions for paths that stand ready to be asked. */
export async function readQuestions(): Promise<z.infer<typeof Questions>> {
  const text = await readFile(new URL("data/questions/paths.json", import.meta.url), "utf8");
  return Questions.parse(JSON.parse(text));
}
