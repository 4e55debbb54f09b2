import { create } from "zustand";

import type { PathsFound } from "../../contract/endpoints/paths.ts";
import { pickPath } from "./paths/pick-path.ts";
import type { Reach } from "./reach.ts";

/** The paths that stand on the page, and which one is picked; -1 is none. */
type Walk = { readonly found: PathsFound; readonly index: number };

const nowhere: { readonly walk: Walk | null } = { walk: null };

/** Kept by what shows the paths, so that a key can step through them. */
export const usePathsWalk = create<{ readonly walk: Walk | null }>()(() => nowhere);

/** Picks the path after the picked one, or before it; after the last comes the first. */
export async function stepPath(reach: Reach, by: 1 | -1): Promise<void> {
  const { walk } = usePathsWalk.getState();
  if (!walk) return;
  const { length } = walk.found.paths;
  if (length === 0) return;
  const from = walk.index === -1 && by === -1 ? 0 : walk.index;
  await pickPath(reach, walk.found, (from + by + length) % length);
}
