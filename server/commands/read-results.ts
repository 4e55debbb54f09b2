import { readFile } from "node:fs/promises";

import * as z from "zod";

import { Results } from "../../contract/lessons/results.ts";

/** A file that is handed in holds no results. */
export class ResultsFileError extends Error {
  override name = "ResultsFileError";
}

/** The results in a file. @throws ResultsFileError that names the file, the place and the remedy */
export async function readResults(file: string): Promise<Results> {
  return parseResults(await textOf(file), file);
}

/** @throws ResultsFileError */
export function parseResults(text: string, file: string): Results {
  const read = Results.safeParse(toJson(text, file));
  if (read.success) return read.data;
  const [first] = read.error.issues;
  const place = first?.path.join(".") ?? "";
  throw new ResultsFileError(
    `${file}: ${place === "" ? "the whole" : place} is not as it should be (${first?.message ?? ""}). ` +
      "Ask for the file that the lesson saved, unchanged.",
  );
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (cause) {
    const isThere = Codes.safeParse(cause).data?.code !== "ENOENT";
    const why = isThere ? "it cannot be read" : "there is no such file";
    throw new ResultsFileError(`${file}: ${why}.`, { cause });
  }
}

const Codes = z.object({ code: z.string() });

function toJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ResultsFileError(
      `${file}: it is not JSON, or not the whole of it. Ask for the file that the lesson saved.`,
      { cause },
    );
  }
}
