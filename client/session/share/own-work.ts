import * as z from "zod";

import { currentStep } from "../../workspace/trail.ts";
import { Left, type LeftBehind } from "../left-behind.ts";
import { putUp, type Shelf, takeDown } from "../shelf.ts";
import type { Work } from "./carried.ts";
import { ownPlace } from "./own-place.ts";

/** So many works wait at most; the oldest makes room. */
const most = 3;

const Pile = z.strictObject({
  /** The one that was laid aside last is the last. */
  works: z.array(Left),
  /** Tells the view that the last link opened from one that was worked on since. */
  opened: z.string().nullable(),
});
type Pile = z.infer<typeof Pile>;

const empty: Pile = { works: [], opened: null };

/**
 * Makes room for the view of a link. What is only looked at, because it came with a link itself, is
 * nobody's work.
 * @returns whether there is work to return to; null where the browser has no room for it
 */
export function layAside(shelf: Shelf, work: Work | null, opening: Work): boolean | null {
  const pile = readPile(shelf);
  const isWork = work !== null && isWorkedOn(work) && markOf(work) !== pile.opened;
  const left = isWork ? Left.parse({ workspace: work.workspace, trail: work.trail }) : null;
  const works = left ? [...pile.works, left].slice(-most) : pile.works;
  const isKept = write(shelf, { works, opened: markOf(opening) });
  if (!isKept && works.length > 0) return null;
  return works.length > 0;
}

/** Notes what a link has opened, once it is known what of it the data holds. */
export function noteOpened(shelf: Shelf, opened: Work): void {
  write(shelf, { ...readPile(shelf), opened: markOf(opened) });
}

/** Takes the work that was laid aside last; null where there is none that this version can read. */
export function takeUp(shelf: Shelf): LeftBehind | null {
  const { works } = readPile(shelf);
  const own = works.at(-1) ?? null;
  if (own) write(shelf, { works: works.slice(0, -1), opened: null });
  return own;
}

/** Whether this is still the view that a link opened, with own work waiting behind it. */
export function isLookedAt(shelf: Shelf, work: Work): boolean {
  const { works, opened } = readPile(shelf);
  return works.length > 0 && markOf(work) === opened;
}

/** A view that was only opened holds no work. */
function isWorkedOn({ trail }: Work): boolean {
  return Object.keys(trail.steps).length > 1;
}

function markOf({ trail }: Work): string {
  return [trail.made, trail.current, currentStep(trail)?.at].join(" ");
}

function readPile(shelf: Shelf): Pile {
  return Pile.safeParse(takeDown(shelf, ownPlace)).data ?? empty;
}

function write(shelf: Shelf, pile: Pile): boolean {
  return putUp(shelf, ownPlace, pile);
}
