import process from "node:process";

import { GraphStoreError } from "../engine/graph.ts";

/** One line for the person at the terminal. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

export function complain(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Errors that we raise to be read; any other is a defect, and shows where it arose. */
const forPeople = new Set([
  "BuildError",
  "ConfigError",
  "DataFolderOwnedError",
  "ExportOvertakenError",
  "ForeignDataError",
  "GraphStoreError",
  "GraphUnavailableError",
  "LessonFileError",
  "LocalNeo4jError",
  "ModelTextError",
  "PackFaultsError",
  "PackFormatError",
  "PlaceTakenError",
  "ResultsFileError",
  "UsageError",
]);

/** How a command was called is not right. */
export class UsageError extends Error {
  override name = "UsageError";
}

/** Runs a command; what goes wrong is said in words, and the command has failed. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  // Whoever reads our words may stop reading, as `| head` does.
  process.stdout.on("error", () => {
    process.exit(0);
  });
  try {
    await command();
  } catch (error) {
    complain(toWords(error));
    process.exit(1);
  }
}

export function toWords(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof GraphStoreError) return `${error.message}\n${error.remedy}`;
  if (forPeople.has(error.name)) return error.message;
  return `Something went wrong that should not have.\n${error.stack ?? error.message}`;
}
