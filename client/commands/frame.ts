import type { Command } from "./command.ts";

/** What opens, folds or changes around the canvas. */
export const frameCommands: readonly Command[] = [
  {
    id: "find",
    name: "commands.find",
    icon: "search",
    keys: ["/"],
    run: ({ shell }) => {
      shell.focusSearch();
    },
  },
  {
    id: "palette",
    name: "commands.palette",
    icon: "command",
    keys: ["Mod+K"],
    inFields: true,
    run: ({ shell }) => {
      shell.openPalette();
    },
  },
  {
    id: "keys",
    name: "commands.keys",
    icon: "keyboard",
    keys: ["?"],
    run: ({ shell }) => {
      shell.openKeys();
    },
  },
  {
    id: "about",
    name: "commands.about",
    icon: "info",
    run: ({ shell }) => {
      shell.openAbout();
    },
  },
  {
    id: "article",
    name: "commands.article",
    icon: "file-text",
    run: ({ shell }) => {
      shell.openArticle();
    },
  },
  {
    id: "share",
    name: "commands.share",
    icon: "share-2",
    keys: ["L"],
    run: ({ shell }) => {
      shell.openShare();
    },
  },
  {
    id: "sources",
    name: "commands.sources",
    icon: "library",
    keys: ["S"],
    run: ({ shell }) => {
      shell.toggleSources();
    },
  },
  {
    id: "import",
    name: "commands.import",
    icon: "file-up",
    isOffered: ({ shell }) => shell.canChange,
    run: ({ shell }) => {
      shell.openImport();
    },
  },
  {
    id: "save-all",
    name: "commands.save-all",
    icon: "download",
    run: ({ shell }) => {
      shell.saveAll();
    },
  },
  {
    id: "theme",
    name: "commands.theme",
    icon: "sun-moon",
    run: ({ shell }) => {
      shell.toggleTheme();
    },
  },
  {
    id: "fold-left",
    name: "commands.fold-left",
    icon: "panel-left",
    keys: ["["],
    run: ({ shell }) => {
      shell.toggleLeft();
    },
  },
  {
    id: "fold-right",
    name: "commands.fold-right",
    icon: "panel-right",
    keys: ["]"],
    run: ({ shell }) => {
      shell.toggleRight();
    },
  },
];
