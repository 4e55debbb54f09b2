import { viewEdge } from "../../contract/edge-view.ts";
import type { EntityId } from "../../contract/ids.ts";
import type { RelationRow } from "../../contract/rows.ts";
import { viewEntries, viewFacts } from "../../contract/view-entries.ts";
import { indexRows } from "../../graph-seed/check/pack-index.ts";
import { wasReadByMachine } from "../../graph-seed/check/safety-rules.ts";
import type { KnownRows } from "../store/known-rows.ts";
import type { PlacedRow } from "../store/placed-row.ts";
import { closure, meetViews } from "../store/surroundings.ts";
import { type Cut, cutOut } from "./cut-out.ts";

/** What a change makes of the rows that are known. */
export type Change = (before: readonly PlacedRow[]) => readonly PlacedRow[];

export type WithoutRole = Cut<PlacedRow> & { readonly people: readonly EntityId[] };

/**
 * What a change leaves when people whom it gives no public role, or takes the last one from, go
 * too, with what is said of them. Meets all that bears on it.
 */
export async function withoutRole(
  known: KnownRows,
  change: Change,
  gone: ReadonlySet<EntityId> = new Set(),
): Promise<WithoutRole> {
  const cut = cutFrom(change(known.all()), gone);
  const suspects = losing(known.all(), cut.kept);
  if (suspects.length === 0) return { ...cut, people: [...gone] };
  // They may have another role, to which nothing has led so far.
  await known.follow("rolesOf", suspects);
  await meetViews(known, []);
  const people = losing(known.all(), cutFrom(change(known.all()), gone).kept);
  await meetSaidOf(known, people);
  return withoutRole(known, change, new Set([...gone, ...people]));
}

/** Without people, and without relations that only a machine has read once these are gone. */
function cutFrom(rows: readonly PlacedRow[], causes: ReadonlySet<string>): Cut<PlacedRow> {
  const cut = cutOut(rows, causes);
  if (causes.size === 0) return cut;
  const index = indexRows(cut.kept.map(({ row }) => row));
  const unread = cut.kept.flatMap(({ row }) =>
    row.type === "relation" && wasReadByMachine(row, index).length > 0 ? [row.id] : [],
  );
  return unread.length === 0 ? cut : cutFrom(rows, new Set([...causes, ...unread]));
}

/** People who are left without a role, which a claim has to support where one did before. */
function losing(before: readonly PlacedRow[], after: readonly PlacedRow[]): EntityId[] {
  const people = after.flatMap(({ row }) =>
    row.type === "entity" && row.kind === "Person" ? [row.id] : [],
  );
  if (people.length === 0) return [];
  const former = holdersIn(before);
  const supported = holdersIn(after);
  const named = new Set<string>(rolesIn(after).map(({ from }) => from));
  return people.filter((id) => !(former.has(id) ? supported : named).has(id));
}

/** Who has a role that a claim supports. */
function holdersIn(rows: readonly PlacedRow[]): Set<string> {
  const roles = rolesIn(rows);
  if (roles.length === 0) return new Set();
  const facts = viewFacts(rows.map(({ row }) => row));
  const standing = roles.filter(({ claims }) => viewEdge(viewEntries(claims, facts)) !== null);
  return new Set(standing.map(({ from }) => from));
}

function rolesIn(rows: readonly PlacedRow[]): RelationRow[] {
  return rows.flatMap(({ row }) =>
    row.type === "relation" && row.kind === "HOLDS_ROLE" ? [row] : [],
  );
}

/** Meets the claims that speak of people, what these carry, and whose views they are part of. */
async function meetSaidOf(known: KnownRows, people: readonly EntityId[]): Promise<void> {
  const about = await known.follow("claimsAbout", people);
  const said = await closure(about, async (ids) => known.follow("derivations", ids));
  await known.follow("quantitiesOf", said);
  await meetViews(known, [...said, ...(await known.follow("namingClaims", said))]);
}
