import { Left, type LeftBehind } from "../left-behind.ts";
import type { Shelf } from "../keep.ts";
import type { Work } from "./carried.ts";

/** Where the reader's own work waits while another's view is open. */
const place = "contraflow.own.1";

/** Lays work aside; answers whether the browser took it. */
export function layAside(shelf: Shelf, { workspace, trail }: Work): boolean {
  try {
    shelf.setItem(place, JSON.stringify({ workspace, trail }));
    return true;
  } catch {
    return false;
  }
}

/** The work that was laid aside, or null where there is none that this version can read. */
export function ownWork(shelf: Shelf): LeftBehind | null {
  try {
    const own = Left.safeParse(JSON.parse(shelf.getItem(place) ?? "null"));
    return own.success ? own.data : null;
  } catch {
    return null;
  }
}
