import { referencesOf } from "../../contract/row-references.ts";
import type { ClaimRow, Row } from "../../contract/rows.ts";
import type { KnownRows } from "./known-rows.ts";

/**
 * Meets all that these rows lean on, and all of which something else follows once they lie in the
 * graph: relations whose view they touch, and what each such view is made of. Rows that are met
 * suffice to say what those relations were before and what they are after.
 */
export async function meetSurroundings(known: KnownRows, fresh: readonly Row[]): Promise<void> {
  await known.meet(fresh.map(({ id }) => id));
  const former = fresh.flatMap(({ id }) => known.row(id) ?? []);
  const both = [...fresh, ...former];
  await known.meet(namedBy(both));
  await known.follow("rolesOf", peopleIn(both));
  const said = await claimsSaidAnew(known, fresh, former);
  await meetViews(known, said, both);
}

/** Meets the relations that these claims may bear on, and what the views of those are made of. */
export async function meetViews(
  known: KnownRows,
  claims: Iterable<string>,
  rows: readonly Row[] = [],
): Promise<void> {
  const derived = await closure(claims, async (ids) => known.follow("derivations", ids));
  const opposed = await known.follow("contradictions", derived);
  const touched = [...derived, ...opposed];
  await known.meet(touched);
  await known.follow("ownersOf", touched);
  const seen = [...known.all().map(({ row }) => row), ...rows];
  const own = seen.flatMap((row) => (row.type === "relation" ? row.claims : []));
  await known.meet(own);
  const opponents = await known.follow("contradictions", [...own, ...touched]);
  const grounds = await closure([...own, ...touched, ...opponents], async (ids) => {
    const bases = claimsAmong(known, rows, ids).flatMap(({ derivedFrom = [] }) => derivedFrom);
    await known.meet(bases);
    return bases;
  });
  await known.follow("evidenceFor", grounds);
  await known.meet(namedBy(known.all().map(({ row }) => row)));
}

/** Claims that say something else now, or rest on something else. */
async function claimsSaidAnew(
  known: KnownRows,
  fresh: readonly Row[],
  former: readonly Row[],
): Promise<Set<string>> {
  const moved = fresh.flatMap((row) => (row.type === "document" ? [row.id] : []));
  const evidence = await known.follow("evidenceIn", moved);
  const rows = [...fresh, ...former, ...evidence.flatMap((id) => known.row(id) ?? [])];
  return new Set(rows.flatMap(claimsOf));
}

function claimsOf(row: Row): string[] {
  if (row.type === "claim") return [row.id, ...(row.contradicts ?? [])];
  if (row.type === "evidence") return [row.claim];
  return row.type === "relation" ? row.claims : [];
}

function namedBy(rows: readonly Row[]): string[] {
  return rows.flatMap((row) => referencesOf(row).map(({ id }) => id));
}

function peopleIn(rows: readonly Row[]): string[] {
  return rows.flatMap((row) => (row.type === "entity" && row.kind === "Person" ? [row.id] : []));
}

function claimsAmong(known: KnownRows, rows: readonly Row[], ids: readonly string[]): ClaimRow[] {
  const asked = new Set(ids);
  const stored = ids.flatMap((id) => known.row(id) ?? []);
  const found = [...stored, ...rows.filter(({ id }) => asked.has(id))];
  return found.flatMap((row) => (row.type === "claim" ? [row] : []));
}

/** All that a step leads to, again and again, the start with it. */
export async function closure(
  start: Iterable<string>,
  step: (ids: string[]) => Promise<readonly string[]>,
  before: ReadonlySet<string> = new Set(),
): Promise<string[]> {
  const open = [...new Set(start)].filter((id) => !before.has(id));
  if (open.length === 0) return [...before];
  return closure(await step(open), step, new Set([...before, ...open]));
}
