import process from "node:process";
import { parseArgs } from "node:util";

import { createLog } from "./create-log.ts";
import { importFile } from "./import-file.ts";
import { linesOfFile } from "./lines-of-file.ts";
import { openIntake } from "./open-intake.ts";
import { progressLine } from "./progress-line.ts";
import { readSettings } from "./settings.ts";
import { runCommand, UsageError } from "./terminal.ts";

const usage = "npm run import -- FILE… [--preview], with - for the standard input";

// Takes files of rows in, each all or nothing, whether or not a server runs.
await runCommand(async () => {
  const { files, preview } = readArguments(process.argv.slice(2));
  const settings = readSettings();
  const stop = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      stop.abort(new UsageError("Stopped. Nothing of this file was taken in."));
    });
  }
  const intake = await openIntake(settings, createLog(settings));
  try {
    await takeAll(intake, files, { preview, signal: stop.signal });
  } finally {
    await intake.close();
  }
});

type Wish = { readonly preview: boolean; readonly signal: AbortSignal };

/** One after the other; a file that is refused does not keep the next from being taken. */
async function takeAll(
  intake: Awaited<ReturnType<typeof openIntake>>,
  files: readonly string[],
  wish: Wish,
): Promise<void> {
  const [file, ...rest] = files;
  if (file === undefined) return;
  const progress = progressLine(process.stderr);
  const isTaken = await importFile(
    intake,
    { name: file, lines: linesOfFile(file), ...wish },
    progress,
  );
  if (!isTaken) process.exitCode = 1;
  await takeAll(intake, rest, wish);
}

function readArguments(args: string[]): { files: string[]; preview: boolean } {
  const { positionals, values } = parse(args);
  if (positionals.length === 0) throw new UsageError(`Name a file: ${usage}`);
  return { files: positionals, preview: values.preview };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { preview: { type: "boolean", default: false } },
    });
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new UsageError(`${why}\nIt is called so: ${usage}`, { cause });
  }
}
