import { type EdgeView, viewEdge, type ViewEntry } from "../../contract/edge-view.ts";
import type { RelationRow, Row } from "../../contract/rows.ts";
import { viewEntries, viewFacts } from "../../contract/view-entries.ts";

/** What follows from all rows together, and is stored with each. */
export type StoreFacts = {
  /** The relations that a claim supports, by id. */
  readonly views: ReadonlyMap<string, StoredView>;
  /** How many other things each thing is related to; none is 0. */
  readonly neighbours: ReadonlyMap<string, number>;
  /** The relation that a claim belongs to. */
  readonly ownerOf: ReadonlyMap<string, string>;
};

type StoredView = { readonly view: EdgeView; readonly entries: readonly ViewEntry[] };

/** @param rows all that will lie in the graph, and not only what changes */
export function storeFacts(rows: readonly Row[]): StoreFacts {
  const facts = viewFacts(rows);
  const views = new Map<string, StoredView>();
  const ownerOf = new Map<string, string>();
  const standing: RelationRow[] = [];
  for (const row of rows) {
    if (row.type !== "relation") continue;
    const entries = viewEntries(row.claims, facts);
    const view = viewEdge(entries);
    if (!view) continue;
    views.set(row.id, { view, entries });
    for (const claim of row.claims) ownerOf.set(claim, row.id);
    standing.push(row);
  }
  return { views, ownerOf, neighbours: countNeighbours(standing) };
}

function countNeighbours(relations: readonly RelationRow[]): Map<string, number> {
  const others = new Map<string, Set<string>>();
  for (const { from, to } of relations) {
    if (from === to) continue;
    othersOf(others, from).add(to);
    othersOf(others, to).add(from);
  }
  return new Map([...others].map(([id, found]) => [id, found.size]));
}

function othersOf(others: Map<string, Set<string>>, id: string): Set<string> {
  const known = others.get(id) ?? new Set();
  others.set(id, known);
  return known;
}
