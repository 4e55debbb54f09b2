import { toggleConsole } from "../session/console/open-console.ts";
import type { Command } from "./command.ts";

/** Writing Cypher. */
export const consoleCommands: readonly Command[] = [
  {
    id: "console",
    name: "commands.console",
    icon: "square-terminal",
    keys: ["Q"],
    run: toggleConsole,
  },
];
