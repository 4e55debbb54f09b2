import process from "node:process";
import { parseArgs } from "node:util";

import { createLog } from "./create-log.ts";
import { exportedLines } from "./exported-lines.ts";
import { readSettings } from "./settings.ts";
import { complain, runCommand, UsageError } from "./terminal.ts";
import { writeLines } from "./write-lines.ts";

const usage = "npm run --silent export -- --format jsonl [--out FILE]";

// Writes all that the graph says, whether or not a server runs.
await runCommand(async () => {
  const out = readArguments(process.argv.slice(2));
  const settings = readSettings();
  const count = await writeLines(exportedLines(settings, createLog(settings)), out);
  if (out !== null) complain(`Wrote ${count} rows to ${out}`);
});

function readArguments(args: string[]): string | null {
  const { format, out } = parse(args);
  if (format !== "jsonl") throw new UsageError(`The format is jsonl: ${usage}`);
  return out ?? null;
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      options: { format: { type: "string", default: "jsonl" }, out: { type: "string" } },
    }).values;
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new UsageError(`${why}\nIt is called so: ${usage}`, { cause });
  }
}
