import type { RelationId } from "../../contract/ids.ts";
import type { ClaimRow, RelationRow, Row } from "../../contract/rows.ts";

type Holding = { readonly row: Row };

export type Cut<Held extends Holding> = {
  readonly kept: readonly Held[];
  /** Ids of what cannot be said any more, the cause among them. */
  readonly out: ReadonlySet<string>;
  readonly relations: readonly RelationId[];
};

/** What is left of rows without these people or relations and without what is said of them. */
export function cutOut<Held extends Holding>(
  rows: readonly Held[],
  causes: ReadonlySet<string>,
): Cut<Held> {
  if (causes.size === 0) return { kept: rows, out: causes, relations: [] };
  const out = without(rows, causes);
  return {
    kept: staying(rows, out),
    out,
    relations: rows.flatMap(({ row }) =>
      row.type === "relation" && out.has(row.id) ? [row.id] : [],
    ),
  };
}

/** The rows that are not out, each without a word of what is. */
export function staying<Held extends Holding>(
  rows: readonly Held[],
  out: ReadonlySet<string>,
): Held[] {
  const kept = rows.filter(({ row }) => !out.has(row.id));
  return kept.map((held) => lightened(held, out));
}

function lightened<Held extends Holding>(held: Held, out: ReadonlySet<string>): Held {
  return { ...held, row: lighter(held.row, out) };
}

/** All that cannot be said without these, found again and again until nothing more follows. */
function without(rows: readonly Holding[], causes: ReadonlySet<string>): Set<string> {
  const out = new Set(causes);
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
  const left = (ids: ClaimRow["contradicts"] = []) => ids.filter((id) => !out.has(id));
  return {
    ...row,
    ...(contradicts && { contradicts: left(contradicts) }),
    ...(refines && { refines: left(refines) }),
    ...(supersedes && { supersedes: left(supersedes) }),
  };
}
