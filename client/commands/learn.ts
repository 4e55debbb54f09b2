import { openLearn } from "../session/learn/learn-desk.ts";
import type { Command } from "./command.ts";

/** Playing with how it behaves, and what a teacher does for a class. */
export const learnCommands: readonly Command[] = [
  {
    id: "model",
    name: "commands.model",
    icon: "chart-spline",
    keys: ["M"],
    run: ({ shell }) => {
      openLearn("model");
      shell.openMode("learn");
    },
  },
  {
    id: "results",
    name: "commands.results",
    icon: "file-up",
    run: ({ shell }) => {
      openLearn("results");
      shell.openMode("learn");
    },
  },
  {
    id: "make-lesson",
    name: "commands.make-lesson",
    icon: "scroll-text",
    run: ({ shell }) => {
      openLearn("editor");
      shell.openMode("learn");
    },
  },
];
