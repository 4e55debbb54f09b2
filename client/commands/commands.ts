import type { Command, CommandContext } from "./command.ts";
import { consoleCommands } from "./console.ts";
import { frameCommands } from "./frame.ts";
import { historyCommands } from "./history.ts";
import { learnCommands } from "./learn.ts";
import { lookingCommands } from "./looking.ts";
import { pathCommands } from "./paths.ts";
import { pickedCommands } from "./picked.ts";
import { questionCommands } from "./questions.ts";

/** Everything the product does at a command, in the order that the palette lists it. */
export const commands: readonly Command[] = [
  ...historyCommands,
  ...pickedCommands,
  ...pathCommands,
  ...questionCommands,
  ...consoleCommands,
  ...learnCommands,
  ...lookingCommands,
  ...frameCommands,
];

export function isOffered(command: Command, context: CommandContext): boolean {
  return command.isOffered?.(context) ?? true;
}
