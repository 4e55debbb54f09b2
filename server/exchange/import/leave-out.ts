import type { EntityId, RelationId } from "../../../contract/ids.ts";
import type { ClaimRow, RelationRow, Row } from "../../../contract/rows.ts";
import type { Located } from "../../../graph-seed/located.ts";

export type LeftOut = {
  readonly kept: readonly Located<Row>[];
  readonly people: readonly EntityId[];
  readonly relations: readonly RelationId[];
};

/**
 * Leaves out each person without a public role, with all that is said of them.
 * @param isHolder whether the graph gives a person a role already
 */
export function leaveOutPeople(
  rows: readonly Located<Row>[],
  isHolder: (id: string) => boolean,
): LeftOut {
  const holders = new Set(rows.flatMap(({ row }) => holderIn(row)));
  const people = rows.flatMap(({ row }) => {
    const isPrivate = row.type === "entity" && row.kind === "Person";
    return isPrivate && !holders.has(row.id) && !isHolder(row.id) ? [row.id] : [];
  });
  if (people.length === 0) return { kept: rows, people, relations: [] };
  const out = without(rows, new Set<string>(people));
  const relations = rows.flatMap(({ row }) =>
    row.type === "relation" && out.has(row.id) ? [row.id] : [],
  );
  const kept = rows.filter(({ row }) => !out.has(row.id));
  return {
    kept: kept.map(({ file, line, row }) => ({ file, line, row: lighter(row, out) })),
    people,
    relations,
  };
}

function holderIn(row: Row): string[] {
  return row.type === "relation" && row.kind === "HOLDS_ROLE" ? [row.from] : [];
}

/** All that cannot be said without these, found again and again until nothing more follows. */
function without(rows: readonly Located<Row>[], people: ReadonlySet<string>): Set<string> {
  const out = new Set(people);
  for (let before = -1; before !== out.size;) {
    before = out.size;
    for (const { row } of rows) if (fallsWith(row, out)) out.add(row.id);
  }
  return out;
}

function fallsWith(row: Row, out: ReadonlySet<string>): boolean {
  if (row.type === "claim") return claimFallsWith(row, out);
  if (row.type === "relation") {
    return [row.from, row.to].some((id) => out.has(id)) || row.claims.every((id) => out.has(id));
  }
  return (row.type === "evidence" || row.type === "quantity") && out.has(row.claim);
}

function claimFallsWith(row: ClaimRow, out: ReadonlySet<string>): boolean {
  const named = [row.subject, row.object, row.attributedTo, row.indicator];
  const bases = row.derivedFrom ?? [];
  return [...named, ...bases].some((id) => id !== undefined && out.has(id));
}

/** What stays names nothing that is left out. */
function lighter(row: Row, out: ReadonlySet<string>): Row {
  if (row.type === "relation") return lighterRelation(row, out);
  return row.type === "claim" ? lighterClaim(row, out) : row;
}

function lighterRelation(row: RelationRow, out: ReadonlySet<string>): RelationRow {
  return { ...row, claims: row.claims.filter((id) => !out.has(id)) };
}

/** A claim without what no longer exists of the claims it names. */
export function lighterClaim(row: ClaimRow, out: ReadonlySet<string>): ClaimRow {
  const { contradicts, refines, supersedes } = row;
  const staying = (ids: ClaimRow["contradicts"] = []) => ids.filter((id) => !out.has(id));
  return {
    ...row,
    ...(contradicts && { contradicts: staying(contradicts) }),
    ...(refines && { refines: staying(refines) }),
    ...(supersedes && { supersedes: staying(supersedes) }),
  };
}
