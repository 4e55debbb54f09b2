import { findQuestion } from "../session/questions/gallery.ts";
import type { Command } from "./command.ts";

/** Asking what stands ready. */
export const questionCommands: readonly Command[] = [
  {
    id: "questions",
    name: "commands.questions",
    icon: "message-circle-question",
    keys: ["G"],
    run: ({ shell }) => {
      findQuestion();
      shell.openMode("ask");
    },
  },
];
