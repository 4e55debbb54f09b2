import { referencesOf } from "../../contract/row-references.ts";
import type { PlacedRow } from "../store/placed-row.ts";

/**
 * Those of the rows that the others cannot stand without, and what these in turn need: a claim
 * that stays keeps its evidence.
 */
export function leanedOn(rows: readonly PlacedRow[], others: readonly PlacedRow[]): PlacedRow[] {
  const byId = new Map(rows.map((placed) => [placed.row.id as string, placed]));
  const evidence = evidenceOf(rows);
  const kept = new Set<PlacedRow>();
  const open = [...others];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const needed = [
      ...referencesOf(next.row).flatMap(({ id }) => byId.get(id) ?? []),
      ...(kept.has(next) ? (evidence.get(next.row.id) ?? []) : []),
    ];
    for (const row of needed) {
      if (kept.has(row)) continue;
      kept.add(row);
      open.push(row);
    }
  }
  return [...kept];
}

function evidenceOf(rows: readonly PlacedRow[]): Map<string, PlacedRow[]> {
  const found = new Map<string, PlacedRow[]>();
  for (const placed of rows) {
    if (placed.row.type !== "evidence") continue;
    const known = found.get(placed.row.claim) ?? [];
    found.set(placed.row.claim, [...known, placed]);
  }
  return found;
}
