import { openFirstView } from "../session/begin.ts";
import { canRedo, canUndo } from "../workspace/trail.ts";
import type { Command } from "./command.ts";

/** Back, forward, and back to the beginning. */
export const historyCommands: readonly Command[] = [
  {
    id: "undo",
    name: "commands.undo",
    icon: "undo-2",
    keys: ["Mod+Z"],
    isOffered: ({ session }) => canUndo(session.store.getState().trail),
    run: ({ session }) => {
      session.undo();
    },
  },
  {
    id: "redo",
    name: "commands.redo",
    icon: "redo-2",
    keys: ["Mod+Shift+Z", "Mod+Y"],
    isOffered: ({ session }) => canRedo(session.store.getState().trail),
    run: ({ session }) => {
      session.redo();
    },
  },
  {
    id: "first-view",
    name: "commands.first-view",
    icon: "house",
    run: async ({ session, asks, shell }) => {
      shell.closeAll();
      await openFirstView(session, asks);
    },
  },
];
