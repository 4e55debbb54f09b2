import type { MessageKey } from "../messages/en.ts";
import type { Placing, Reach } from "../session/reach.ts";

/** What the canvas does at a command. */
export type CanvasDoor = Placing & {
  readonly fit: () => void;
  readonly zoomBy: (factor: number) => void;
};

/** What the frame around the canvas does at a command. */
export type ShellActions = {
  readonly focusSearch: () => void;
  readonly openPalette: () => void;
  readonly openKeys: () => void;
  readonly openAbout: () => void;
  readonly openArticle: () => void;
  /** Makes a link of the view. */
  readonly openShare: () => void;
  /** Turns to looking around, to asking, or to learning. */
  readonly openMode: (mode: "browse" | "ask" | "learn") => void;
  /** Opens the list of the sources, or closes it. */
  readonly toggleSources: () => void;
  /** Whether the server lets its data be changed. */
  readonly canChange: boolean;
  readonly openImport: () => void;
  /** Saves what the graph says as a file. */
  readonly saveAll: () => void;
  readonly toggleTheme: () => void;
  readonly toggleLeft: () => void;
  readonly toggleRight: () => void;
  readonly closeAll: () => void;
};

export type CommandContext = Reach & {
  readonly canvas: CanvasDoor | null;
  readonly shell: ShellActions;
};

/** One thing the product does, behind every menu, key and palette that offers it. */
export type Command = {
  readonly id: string;
  readonly name: MessageKey;
  /** Lucide's name of its picture. */
  readonly icon: string;
  /** Such as "Mod+Shift+Z", where Mod is Ctrl, or Cmd on a Mac; the first one is shown. */
  readonly keys?: readonly string[];
  /** Whether its keys also work while the reader types in a field. */
  readonly inFields?: boolean;
  /** Whether it has anything to do now; without it, always. */
  readonly isOffered?: (context: CommandContext) => boolean;
  readonly run: (context: CommandContext) => void | Promise<void>;
};
