import type { EntityId } from "../../contract/ids.ts";
import { expand } from "../session/explore.ts";
import { nameIn } from "../session/reach.ts";
import { switchAllDocuments } from "../session/switches.ts";
import { clearFilters, hasFilters } from "../workspace/acts/filter.ts";
import { hide, showAllHidden } from "../workspace/acts/hide.ts";
import { clearPick } from "../workspace/acts/pick.ts";
import { isRelation } from "../workspace/workspace.ts";
import type { Command, CommandContext } from "./command.ts";

/** What is done with what is picked, hidden or switched off. */
export const pickedCommands: readonly Command[] = [
  {
    id: "expand",
    name: "commands.expand",
    icon: "waypoints",
    keys: ["E"],
    isOffered: (context) => pickedThing(context) !== undefined,
    run: async (context) => {
      const id = pickedThing(context);
      if (id) await expand(context, id);
    },
  },
  {
    id: "hide",
    name: "commands.hide",
    icon: "eye-off",
    keys: ["H", "Delete"],
    isOffered: (context) => workspaceOf(context).selection.length > 0,
    run: (context) => {
      const workspace = workspaceOf(context);
      const { contents } = context.session.store.getState();
      context.session.dispatch(hide(workspace, workspace.selection, contents, nameIn(context)));
    },
  },
  {
    id: "show-hidden",
    name: "commands.show-hidden",
    icon: "eye",
    keys: ["Shift+H"],
    isOffered: (context) => Object.keys(workspaceOf(context).hidden).length > 0,
    run: (context) => {
      context.session.dispatch(showAllHidden(workspaceOf(context)));
    },
  },
  {
    id: "clear-selection",
    name: "commands.clear-selection",
    icon: "square-dashed-mouse-pointer",
    keys: ["Escape"],
    isOffered: (context) => workspaceOf(context).selection.length > 0,
    run: (context) => {
      context.session.dispatch(clearPick(workspaceOf(context)));
    },
  },
  {
    id: "clear-filters",
    name: "commands.clear-filters",
    icon: "filter-x",
    isOffered: (context) => hasFilters(workspaceOf(context)),
    run: (context) => {
      context.session.dispatch(clearFilters(workspaceOf(context)));
    },
  },
  {
    id: "all-sources",
    name: "commands.all-sources",
    icon: "library",
    isOffered: (context) => Object.keys(workspaceOf(context).documentsOff).length > 0,
    run: ({ session }) => {
      switchAllDocuments(session, "on");
    },
  },
];

function workspaceOf({ session }: CommandContext) {
  return session.store.getState().workspace;
}

/** The one thing that is picked, if it is one and no relation. */
function pickedThing(context: CommandContext): EntityId | undefined {
  const [only, ...others] = workspaceOf(context).selection;
  return only && others.length === 0 && !isRelation(only) ? only : undefined;
}
