import { createStore } from "zustand/vanilla";

import type { LinkFault } from "./link-error.ts";

/** What became of the last link that was opened. */
export type Opened =
  /** `gone` counts what the data here does not hold; `isOwnKept`, whether there is own work to return to. */
  | { readonly state: "open"; readonly gone: number; readonly isOwnKept: boolean }
  | { readonly state: "refused"; readonly fault: LinkFault }
  | { readonly state: "failed"; readonly error: unknown };

/** Told by whoever opens a link, read by whoever says so to the reader. */
export const openedLink = createStore<{ readonly opened: Opened | null }>()(() => ({
  opened: null,
}));
