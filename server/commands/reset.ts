import { readdir } from "node:fs/promises";
import process from "node:process";
import { createInterface } from "node:readline/promises";
import { parseArgs } from "node:util";

import { readOwner, removeStore } from "../engine/embedded/data-folder.ts";
import { DataFolderOwnedError } from "../engine/embedded/folder-errors.ts";
import { readSettings } from "./settings.ts";
import { runCommand, say, UsageError } from "./terminal.ts";

// npm run reset: removes the graph of the embedded engine, and nothing else of the folder.
await runCommand(async () => {
  const agreed = readAgreement(process.argv.slice(2));
  const folder = readSettings().dataFolder;
  const owner = await readOwner(folder);
  if (owner !== null) throw new DataFolderOwnedError(folder, owner);
  const before = await namesIn(folder);
  if (before.length === 0) {
    say(`There is no data in ${folder}; nothing was removed.`);
    return;
  }
  if (!agreed && !(await askAtTerminal(folder))) {
    say("Nothing was removed.");
    return;
  }
  await removeStore(folder);
  const after = new Set(await namesIn(folder));
  const removed = before.filter((name) => !after.has(name));
  say(`Removed from ${folder}: ${removed.join(", ") || "nothing"}.`);
  say("The next start loads the data that comes with Contraflow again.");
});

function readAgreement(args: string[]): boolean {
  try {
    return parseArgs({ args, options: { yes: { type: "boolean", default: false } } }).values.yes;
  } catch (cause) {
    throw new UsageError("It is called so: npm run reset [-- --yes]", { cause });
  }
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch {
    return [];
  }
}

async function askAtTerminal(folder: string): Promise<boolean> {
  if (!process.stdin.isTTY) {
    throw new UsageError(
      `This removes all data in ${folder}, your own included. If that is meant: npm run reset -- --yes`,
    );
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const question = `Remove all data in ${folder}, your own included? (yes/no) `;
  const answer = await terminal.question(question);
  terminal.close();
  return ["y", "yes"].includes(answer.trim().toLowerCase());
}
