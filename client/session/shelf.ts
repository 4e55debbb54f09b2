/** The part of a browser's storage that is needed to keep something. */
export type Shelf = Pick<Storage, "getItem" | "setItem">;

/** The browser's own storage, or, where it is forbidden, a shelf that takes nothing. */
export function browserShelf(): Shelf {
  return shelfOf(() => localStorage);
}

/** What this tab alone keeps, as long as it is open. */
export function tabShelf(): Shelf {
  return shelfOf(() => sessionStorage);
}

function shelfOf(storage: () => Storage): Shelf {
  try {
    return storage();
  } catch (error) {
    return {
      getItem: () => null,
      setItem: () => {
        throw error;
      },
    };
  }
}

/** What lies at a place; null where nothing does, or nothing that can be read. */
export function takeDown(shelf: Shelf, place: string): unknown {
  try {
    return JSON.parse(shelf.getItem(place) ?? "null");
  } catch {
    // What cannot be read is as good as not there.
    return null;
  }
}

/** Puts something at a place; returns whether the shelf takes it. */
export function putUp(shelf: Shelf, place: string, what: unknown): boolean {
  try {
    shelf.setItem(place, JSON.stringify(what));
    return true;
  } catch {
    return false;
  }
}
