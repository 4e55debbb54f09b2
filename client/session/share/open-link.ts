import type { Asks } from "../asks.ts";
import { catchUp } from "../begin.ts";
import type { Session } from "../create-session.ts";
import type { Shelf } from "../keep.ts";
import type { Work } from "./carried.ts";
import { readLink } from "./link.ts";
import { LinkError } from "./link-error.ts";
import { openedLink } from "./opened.ts";
import { layAside, ownWork } from "./own-work.ts";

type Opening = {
  readonly session: Session;
  readonly asks: Pick<Asks, "things" | "documents">;
  readonly shelf: Shelf;
  readonly signal?: AbortSignal;
};

/**
 * Opens the view of a link; what was there before is laid aside. A link that cannot be opened
 * changes nothing. Either way it is told in openedLink.
 * @param own what the reader leaves for it; null where that is nothing of his own
 * @returns whether it was opened
 */
export async function openLink(
  fragment: string,
  own: Work | null,
  { session, asks, shelf, signal }: Opening,
): Promise<boolean> {
  const read = await readLink(fragment).catch((error: unknown) => {
    if (error instanceof LinkError) return error;
    throw error;
  });
  if (read instanceof LinkError) {
    openedLink.setState({ opened: { state: "refused", fault: read.fault } });
    return false;
  }
  const isOwnKept = own !== null && layAside(shelf, own);
  session.resume(read);
  await catchUp(session, asks, signal);
  const gone = countShown(read) - countShown(session.store.getState());
  openedLink.setState({ opened: { state: "open", gone, isOwnKept } });
  return true;
}

/** Goes back to the work that was laid aside for a link. */
export async function returnToOwn({ session, asks, shelf, signal }: Opening): Promise<void> {
  const own = ownWork(shelf);
  if (own === null) return;
  session.resume(own);
  await catchUp(session, asks, signal);
}

function countShown({ workspace: { things, relations } }: Work): number {
  return Object.keys(things).length + Object.keys(relations).length;
}
