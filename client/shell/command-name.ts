import type { Command } from "../commands/command.ts";
import { saySentence } from "../messages/say.ts";

export function commandName({ name }: Pick<Command, "name">): string {
  return saySentence({ key: name, params: {} });
}
