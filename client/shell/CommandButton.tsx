import { commands, isOffered } from "../commands/commands.ts";
import { keyWords } from "../commands/keys.ts";
import { useSession } from "../session/session.ts";
import { iconNamed } from "../ui/icon-named.ts";
import { ToolButton } from "../ui/ToolButton.tsx";
import { commandName } from "./command-name.ts";
import type { Commander } from "./commander.ts";

type CommandButtonProps = {
  readonly commander: Commander;
  readonly id: string;
  readonly icon?: string;
  readonly expanded?: boolean;
};

/** A command as a picture; it waits, and says so, while the command has nothing to do. */
export function CommandButton({ commander, id, icon, expanded }: CommandButtonProps) {
  const command = commands.find((one) => one.id === id);
  const offered = useSession(() => command !== undefined && isOffered(command, commander.context));
  if (!command) return null;
  return (
    <ToolButton
      icon={iconNamed(icon ?? command.icon)}
      label={commandName(command)}
      keys={keyWords(command.keys)}
      disabled={!offered}
      aria-expanded={expanded}
      onClick={() => {
        commander.run(command);
      }}
    />
  );
}
