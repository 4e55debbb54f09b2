import process from "node:process";
import { parseArgs } from "node:util";

import { askAtTerminal } from "./ask-at-terminal.ts";
import { createLog } from "./create-log.ts";
import { resetFolder } from "./reset-folder.ts";
import { resetNeo4j } from "./reset-neo4j.ts";
import { readSettings } from "./settings.ts";
import { runCommand, say, UsageError } from "./terminal.ts";

// npm run reset: removes the graph, and nothing else that lies where it lies.
await runCommand(async () => {
  const agreed = readAgreement(process.argv.slice(2));
  const settings = readSettings();
  if (settings.readOnly) {
    throw new UsageError("CONTRAFLOW_READ_ONLY is set, so nothing is removed. Unset it first.");
  }
  const { neo4j, dataFolder } = settings;
  const lines =
    neo4j === null
      ? await resetFolder(dataFolder, { agree })
      : await resetNeo4j(neo4j, { agree, log: createLog(settings) });
  for (const line of lines) say(line);

  async function agree(act: string): Promise<boolean> {
    return agreed || askAtTerminal(act, "npm run reset -- --yes");
  }
});

function readAgreement(args: string[]): boolean {
  try {
    return parseArgs({ args, options: { yes: { type: "boolean", default: false } } }).values.yes;
  } catch (cause) {
    throw new UsageError("It is called so: npm run reset [-- --yes]", { cause });
  }
}
