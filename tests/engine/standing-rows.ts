import type { Row } from "../../contract/rows.ts";
import { scopeRows } from "../../server/exchange/scope-rows.ts";

/** What a document speaks for, as the rules for rows ask, and things that stand for themselves. */
export function standing(rows: readonly Row[]): Row[] {
  const all = rows.flatMap(({ id, type }) => (type === "document" ? [id as string] : []));
  const scoped = scopeRows(rows, new Set(all));
  const ids = new Set<string>(scoped.map(({ id }) => id));
  return [...scoped, ...rows.filter(({ id, type }) => type === "entity" && !ids.has(id))];
}
