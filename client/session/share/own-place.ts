import type { Shelf } from "../shelf.ts";

/** Where the reader's own work waits while the view of a link is open. */
export const ownPlace = "contraflow.own.1";

/** Whether anything waits there; asked of every page, so it reads no more than that. */
export function mayHaveOwn(shelf: Shelf): boolean {
  try {
    return shelf.getItem(ownPlace) !== null;
  } catch {
    return false;
  }
}
