import type { MessageKey } from "../../messages/en.ts";

type KeysMessage = Extract<MessageKey, `keys.${string}`>;

/** A key that only one part of the page knows, as it is printed, and what it does there. */
type PartKey = { readonly keys: string; readonly does: KeysMessage };

type Part = { readonly title: KeysMessage; readonly keys: readonly PartKey[] };

/** The keys of parts that have some of their own, while the focus is in them. */
export const keysOfParts: readonly Part[] = [
  {
    title: "keys.map",
    keys: [
      { keys: "← ↑ → ↓", does: "keys.map-go" },
      { keys: "Space", does: "keys.map-pick" },
      { keys: "Shift+Space", does: "keys.map-add" },
      { keys: "Enter", does: "keys.map-expand" },
      { keys: "Shift+F10", does: "keys.map-menu" },
    ],
  },
  {
    title: "keys.trail",
    keys: [
      { keys: "↑ ↓", does: "keys.trail-move" },
      { keys: "Home End", does: "keys.trail-ends" },
      { keys: "Enter", does: "keys.trail-go" },
      { keys: "C", does: "keys.trail-copy" },
      { keys: "R", does: "keys.trail-again" },
      { keys: "Esc", does: "keys.trail-close" },
    ],
  },
  {
    title: "keys.questions",
    keys: [
      { keys: "↑ ↓", does: "keys.questions-move" },
      { keys: "Enter", does: "keys.questions-open" },
      { keys: "Ctrl+Enter", does: "keys.questions-ask" },
      { keys: "Esc", does: "keys.questions-clear" },
    ],
  },
  {
    title: "keys.console",
    keys: [
      { keys: "Ctrl+Enter", does: "keys.console-run" },
      { keys: "Ctrl+Space", does: "keys.console-suggest" },
      { keys: "Esc", does: "keys.console-leave" },
      { keys: "↑ ↓", does: "keys.console-size" },
    ],
  },
];
