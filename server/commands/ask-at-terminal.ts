import process from "node:process";
import { createInterface } from "node:readline/promises";

import { UsageError } from "./terminal.ts";

/**
 * Asks the person at the terminal whether that is meant.
 * @param act what would be done, as an imperative: "Remove all data"
 * @throws UsageError where nobody can be asked
 */
export async function askAtTerminal(act: string, meant: string): Promise<boolean> {
  if (!process.stdin.isTTY) throw new UsageError(`${act}? If that is meant: ${meant}`);
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(`${act}? (yes/no) `);
  terminal.close();
  return ["y", "yes"].includes(answer.trim().toLowerCase());
}
