import type { EntityId } from "../../contract/ids.ts";
import { published } from "../../contract/limits.ts";
import type { End } from "../session/paths-draft.ts";
import { turnTo } from "../session/questions/gallery.ts";
import { isRelation, type ThingId } from "../workspace/workspace.ts";
import type { Command, CommandContext } from "./command.ts";

/** Asking how one thing leads to another. What does it is fetched when it is first wanted. */
export const pathCommands: readonly Command[] = [
  {
    id: "path-from-here",
    name: "commands.path-from-here",
    icon: "arrow-up-from-dot",
    isOffered: (context) => pickedEnds(context).length > 0,
    run: async (context) => askFrom(context, "from"),
  },
  {
    id: "path-to-here",
    name: "commands.path-to-here",
    icon: "arrow-down-to-dot",
    isOffered: (context) => pickedEnds(context).length > 0,
    run: async (context) => askFrom(context, "to"),
  },
  {
    id: "avoid",
    name: "commands.avoid",
    icon: "ban",
    isOffered: (context) => avoidable(context) !== undefined,
    run: async (context) => {
      const id = avoidable(context);
      const { askWithout } = await import("../session/paths-asking.ts");
      if (id) await askWithout(context, id);
    },
  },
  {
    id: "next-path",
    name: "commands.next-path",
    icon: "chevron-right",
    keys: ["J"],
    isOffered: hasPath,
    run: async (context) => step(context, 1),
  },
  {
    id: "previous-path",
    name: "commands.previous-path",
    icon: "chevron-left",
    keys: ["K"],
    isOffered: hasPath,
    run: async (context) => step(context, -1),
  },
  {
    id: "leave-paths",
    name: "commands.leave-paths",
    icon: "x",
    isOffered: (context) => workspaceOf(context).question !== null,
    run: async ({ session }) => {
      const { leavePaths } = await import("../session/paths/leave-paths.ts");
      leavePaths(session);
    },
  },
  {
    id: "ask",
    name: "commands.ask",
    icon: "route",
    keys: ["A"],
    run: ({ shell }) => {
      turnTo("paths");
      shell.openMode("ask");
    },
  },
  {
    id: "browse",
    name: "commands.browse",
    icon: "layout-grid",
    keys: ["B"],
    run: ({ shell }) => {
      shell.openMode("browse");
    },
  },
];

async function askFrom(context: CommandContext, end: End): Promise<void> {
  const ids = pickedEnds(context);
  turnTo("paths");
  context.shell.openMode("ask");
  const { askFromEnd } = await import("../session/paths-asking.ts");
  await askFromEnd(context, end, ids);
}

async function step(context: CommandContext, by: 1 | -1): Promise<void> {
  const { stepPath } = await import("../session/paths-walk.ts");
  await stepPath(context, by);
}

function workspaceOf({ session }: CommandContext) {
  return session.store.getState().workspace;
}

function hasPath(context: CommandContext): boolean {
  return workspaceOf(context).path !== null;
}

/** What is picked, where it is things alone and no more than a question takes. */
function pickedEnds(context: CommandContext): EntityId[] {
  const { selection } = workspaceOf(context);
  const things = selection.flatMap((id) => (isRelation(id) ? [] : id));
  const isEnd = things.length === selection.length && things.length <= published.pathEnds;
  return isEnd ? things : [];
}

/** The one thing or relation that is picked, where the paths that were asked for could do without. */
function avoidable(context: CommandContext): ThingId | undefined {
  const { selection, question } = workspaceOf(context);
  const [only, ...others] = selection;
  if (!only || others.length > 0 || !question) return undefined;
  const { from, to, avoid = [] } = question;
  return [...from, ...to, ...avoid].some((id) => id === only) ? undefined : only;
}
