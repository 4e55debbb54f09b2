import { useMemo } from "react";

import type { EntityId } from "../../contract/ids.ts";
import type { CanvasDoor, Command, CommandContext, ShellActions } from "../commands/command.ts";
import { commands, isOffered } from "../commands/commands.ts";
import { say } from "../messages/say.ts";
import { expand } from "../session/explore.ts";
import { useReach } from "../session/use-reach.ts";
import { isRelation } from "../workspace/workspace.ts";
import type { Commander } from "./commander.ts";
import { failureOf } from "./outcome.ts";
import type { Notify } from "./use-notices.ts";
import { watchedAsks } from "./watched-asks.ts";

type Hands = {
  readonly canvas: CanvasDoor | null;
  readonly shell: ShellActions;
  readonly notify: Notify;
};

/** Who gives commands on this page, and tells what became of them. */
export function useCommander({ canvas, shell, notify }: Hands): Commander {
  const reach = useReach(canvas);
  return useMemo(() => {
    const context = { ...reach, shell, asks: watchedAsks(reach.asks, notify) };
    const fail = (error: unknown) => {
      const told = failureOf(error);
      if (told) notify.say(told);
    };
    const expandThing = (id: EntityId, limit?: number) => {
      expanding(context, notify, id, limit).catch(fail);
    };
    const run = (command: Command) => {
      const picked = pickedThing(context);
      if (command.id === "expand" && picked) expandThing(picked);
      else running(command, context).catch(fail);
    };
    return {
      context,
      expand: expandThing,
      fail,
      run,
      give: (id) => {
        const command = commands.find((one) => one.id === id);
        if (command && isOffered(command, context)) run(command);
      },
    };
  }, [reach, shell, notify]);
}

async function running(command: Command, context: CommandContext): Promise<void> {
  await command.run(context);
}

/** Says so when there was nothing to bring; what came is a Step, and says so itself. */
async function expanding(
  context: CommandContext,
  notify: Notify,
  id: EntityId,
  limit?: number,
): Promise<void> {
  const made = () => context.session.store.getState().trail.made;
  const before = made();
  await expand(context, id, limit === undefined ? {} : { limit });
  if (made() === before) notify.say({ tone: "plain", text: say("app.expanded-none") });
}

function pickedThing({ session }: CommandContext): EntityId | undefined {
  const [only, ...others] = session.store.getState().workspace.selection;
  return only && others.length === 0 && !isRelation(only) ? only : undefined;
}
