import type * as rows from "../../../contract/rows.ts";
import { type EdgeView, viewEdge } from "../../../contract/edge-view.ts";
import { viewEntries, type ViewFacts, viewFacts } from "../../../contract/view-entries.ts";
import type { FirstView } from "../../../graph-seed/first-view.ts";
import { readSeed } from "../../../graph-seed/seed-packs.ts";

type RowOf<Type extends rows.RowType> = Extract<rows.Row, { type: Type }>;

/** Rows by type, and the facts that views are made of. */
export type Packs = {
  readonly all: readonly rows.Row[];
  /** The second pack alone. */
  readonly facts: readonly rows.Row[];
  readonly view: ViewFacts;
  readonly firstView: FirstView;
};

export async function thePacks(): Promise<Packs> {
  const [article, facts] = await readSeed("article+facts");
  if (!article?.firstView || !facts) throw new Error("a pack is missing");
  const all = [...article.rows, ...facts.rows];
  return { all, facts: facts.rows, view: viewFacts(all), firstView: article.firstView };
}

export function ofType<Type extends rows.RowType>(
  from: readonly rows.Row[],
  type: Type,
): RowOf<Type>[] {
  return from.filter((row): row is RowOf<Type> => row.type === type);
}

export function documentsOf(packs: Packs): string[] {
  return ofType(packs.all, "document").map(({ id }) => id);
}

/** The relation as its claims make it while only these documents exist. */
export function relationView(
  { all, view }: Packs,
  id: string,
  documents?: readonly string[],
): EdgeView | null {
  const relation = ofType(all, "relation").find((row) => row.id === id);
  if (!relation) throw new Error(`no ${id}`);
  return viewEdge(
    viewEntries(relation.claims, view),
    documents && { documents: new Set(documents) },
  );
}

/** One claim as an edge that it alone supports would be. */
export function claimView(
  { view }: Packs,
  id: string,
  documents?: readonly string[],
): EdgeView | null {
  const claim = view.claims.get(id);
  if (!claim) throw new Error(`no ${id}`);
  return viewEdge(viewEntries([claim.id], view), documents && { documents: new Set(documents) });
}
