import type { Asks } from "../asks.ts";
import { catchUp } from "../begin.ts";
import type { Session } from "../create-session.ts";
import type { Shelf } from "../shelf.ts";
import type { Work } from "./carried.ts";
import { readLink } from "./link.ts";
import { type LinkFault, LinkError } from "./link-error.ts";
import { openedLink } from "./opened.ts";
import { isLookedAt, layAside, noteOpened, takeUp } from "./own-work.ts";

type Opening = {
  readonly session: Session;
  readonly asks: Pick<Asks, "things" | "documents">;
  readonly shelf: Shelf;
  readonly signal?: AbortSignal;
};

/**
 * Opens the view of a link; what was there before is laid aside. A link that cannot be opened
 * changes nothing. Either way it is told in openedLink.
 * @param own what the reader leaves for it; null where there is nothing
 * @returns whether it was opened
 * @throws ProblemError when what its ids stand for cannot be asked; then all is as it was
 */
export async function openLink(
  fragment: string,
  own: Work | null,
  { session, asks, shelf, signal }: Opening,
): Promise<boolean> {
  const read = await readLink(fragment).catch(faultOf);
  if (typeof read === "string") return refused(read);
  const isOwnKept = layAside(shelf, own, read);
  if (isOwnKept === null) return refused("no-room");
  const { workspace, trail } = session.store.getState();
  session.resume(read);
  try {
    await catchUp(session, asks, signal);
  } catch (error) {
    session.resume({ workspace, trail });
    throw error;
  }
  noteOpened(shelf, session.store.getState());
  const gone = countShown(read) - countShown(session.store.getState());
  openedLink.setState({ opened: { state: "open", gone, isOwnKept } });
  return true;
}

function refused(fault: LinkFault): false {
  openedLink.setState({ opened: { state: "refused", fault } });
  return false;
}

function faultOf(error: unknown): LinkFault {
  if (error instanceof LinkError) return error.fault;
  throw error;
}

/** Goes back to the work that was laid aside last for a link. */
export async function returnToOwn({ session, asks, shelf, signal }: Opening): Promise<void> {
  const own = takeUp(shelf);
  if (own === null) return;
  session.resume(own);
  await catchUp(session, asks, signal);
}

/** Says again, after a reload, that what is seen came with a link and that own work waits. */
export function remindOfOwn({ store }: Pick<Session, "store">, shelf: Shelf): void {
  if (!isLookedAt(shelf, store.getState())) return;
  openedLink.setState({ opened: { state: "open", gone: 0, isOwnKept: true } });
}

function countShown({ workspace: { things, relations } }: Work): number {
  return Object.keys(things).length + Object.keys(relations).length;
}
