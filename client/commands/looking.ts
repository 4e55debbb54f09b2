import type { Command } from "./command.ts";

const step = 1.25;

/** Where the picture is and how large. */
export const lookingCommands: readonly Command[] = [
  {
    id: "fit",
    name: "commands.fit",
    icon: "maximize",
    keys: ["0"],
    isOffered: ({ canvas }) => canvas !== null,
    run: ({ canvas }) => canvas?.fit(),
  },
  {
    id: "zoom-in",
    name: "commands.zoom-in",
    icon: "plus",
    keys: ["+", "="],
    isOffered: ({ canvas }) => canvas !== null,
    run: ({ canvas }) => canvas?.zoomBy(step),
  },
  {
    id: "zoom-out",
    name: "commands.zoom-out",
    icon: "minus",
    keys: ["-"],
    isOffered: ({ canvas }) => canvas !== null,
    run: ({ canvas }) => canvas?.zoomBy(1 / step),
  },
];
