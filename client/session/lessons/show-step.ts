import type { CatalogueEntry } from "../../../contract/endpoints/queries.ts";
import { type EntityId, RelationId } from "../../../contract/ids.ts";
import type { LessonView } from "../../../contract/lessons/lesson-view.ts";
import { clearPick } from "../../workspace/acts/pick.ts";
import { openFirstView } from "../begin.ts";
import { showRelation, showThing } from "../explore.ts";
import { askQuestion } from "../paths-asking.ts";
import { askReady } from "../questions/asking.ts";
import { showPane } from "../questions/gallery.ts";
import type { Reach } from "../reach.ts";

type Shows = {
  readonly [As in LessonView["as"]]?: (
    reach: Reach,
    view: Extract<LessonView, { as: As }>,
    catalogue: readonly CatalogueEntry[],
  ) => Promise<void>;
};

/** How each sort of view comes onto the picture. The others stand above it. */
const shows: Shows = {
  "first-view": async ({ session, asks, canvas }) => {
    await openFirstView(session, asks);
    canvas?.fit?.();
  },
  graph: async (reach, { things, relations, pick }) => {
    await showThings(reach, [...things, ...relations]);
    if (pick) await showOne(reach, pick);
  },
  paths: (reach, { question }) => askQuestion(reach, question),
  question: async (reach, { question, params }, catalogue) => {
    const entry = catalogue.find(({ name }) => name === question);
    const written: Record<string, string> = {};
    for (const [name, value] of Object.entries(params)) written[name] = String(value);
    if (entry) await askReady(reach, entry, written);
  },
};

/** The showing that began last, once it has ended one way or the other. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Puts what a step shows on the picture, as the reader would; each act of it can be undone. Whoever
 * goes on quickly comes to the next step while this one still asks: each waits for the one before.
 */
export function showStep(
  reach: Reach,
  view: LessonView,
  catalogue: readonly CatalogueEntry[],
): Promise<void> {
  const showing = last.then(() => show(reach, view, catalogue));
  last = showing.catch(() => null);
  return showing;
}

async function show<As extends LessonView["as"]>(
  reach: Reach,
  view: Extract<LessonView, { as: As }>,
  catalogue: readonly CatalogueEntry[],
): Promise<void> {
  // What an earlier step asked is not the answer to this one.
  if (view.as !== "question") showPane(null);
  const way: Shows[As] = shows[view.as];
  if (way) await way(reach, view, catalogue);
  else letGo(reach);
}

/** One after the other: each finds its place beside what came before. */
async function showThings(reach: Reach, ids: readonly (EntityId | RelationId)[]): Promise<void> {
  const [first, ...rest] = ids;
  if (first === undefined) return;
  const { things, relations } = reach.session.store.getState().workspace;
  const isThere = isRelation(first) ? relations[first] : things[first];
  if (!isThere) await showOne(reach, first);
  await showThings(reach, rest);
}

function showOne(reach: Reach, id: EntityId | RelationId): Promise<void> {
  return isRelation(id) ? showRelation(reach, id) : showThing(reach, id);
}

function isRelation(id: EntityId | RelationId): id is RelationId {
  return RelationId.safeParse(id).success;
}

/** What was picked for an earlier step has nothing to say to one that stands above the picture. */
function letGo({ session }: Reach): void {
  const { workspace } = session.store.getState();
  if (workspace.selection.length > 0) session.dispatch(clearPick(workspace));
}
