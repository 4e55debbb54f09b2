import { createReadStream } from "node:fs";
import process from "node:process";

import { published } from "../../contract/limits.ts";
import { ImportRefusedError } from "../exchange/import-refused.ts";
import { cutLines } from "../http/cut-lines.ts";
import { Refusal } from "../http/refusal.ts";
import { UsageError } from "./terminal.ts";

/** The lines of a file, or of the standard input where its name is "-". @throws UsageError, ImportRefusedError */
export async function* linesOfFile(name: string): AsyncGenerator<string> {
  const limits = { bytes: published.importBytes, rowBytes: published.importRowBytes };
  try {
    yield* cutLines(name === "-" ? process.stdin : createReadStream(name), limits);
  } catch (error) {
    if (error instanceof Refusal && error.rows) {
      throw new ImportRefusedError(error.rows.faults, error.rows.count);
    }
    if (!(error instanceof Error) || !("code" in error) || !("syscall" in error)) throw error;
    throw new UsageError(`${name} cannot be read: ${error.message}`, { cause: error });
  }
}
