import type { LucideIcon } from "lucide-react";

import { commands, isOffered } from "../commands/commands.ts";
import { keyWords } from "../commands/keys.ts";
import { iconNamed } from "../ui/icon-named.ts";
import { commandName } from "./command-name.ts";
import type { Commander } from "./commander.ts";

/** A command as menus and the palette list it. */
export type Offer = {
  readonly id: string;
  readonly name: string;
  readonly icon: LucideIcon;
  readonly keys?: string | undefined;
  readonly run: () => void;
};

/** What can be done now: all of it, or those of the given ids, in their order. */
export function offered({ context, run }: Commander, ids?: readonly string[]): Offer[] {
  const wanted = ids
    ? ids.flatMap((id) => commands.find((command) => command.id === id) ?? [])
    : commands;
  return wanted
    .filter((command) => isOffered(command, context))
    .map((command) => ({
      id: command.id,
      name: commandName(command),
      icon: iconNamed(command.icon),
      keys: keyWords(command.keys)?.shown,
      run: () => {
        run(command);
      },
    }));
}

/** Every command that has keys, whether or not it has anything to do now. */
export function keyed(): { readonly id: string; readonly name: string; readonly keys: string }[] {
  return commands.flatMap((command) => {
    const keys = keyWords(command.keys)?.shown;
    return keys === undefined ? [] : [{ id: command.id, name: commandName(command), keys }];
  });
}
