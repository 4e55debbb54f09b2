import { isDeepStrictEqual } from "node:util";

import type { RelationRow, Row } from "../../contract/rows.ts";
import type { Write } from "../engine/graph.ts";
import { inBatches } from "./batches.ts";
import type { PlacedRow } from "./placed-row.ts";
import { putRows } from "./put-rows.ts";
import { releaseRows, removeNodes } from "./remove-rows.ts";
import { type StoreFacts, storeFacts } from "./store-facts.ts";

/**
 * A part of the graph before and after a change. It is whole in this: of every relation whose view
 * may differ, all that the view is made of is in it, on both sides.
 */
export type RowChange = {
  readonly before: readonly PlacedRow[];
  readonly after: readonly PlacedRow[];
};

/** What a change does to each row. */
export type Difference = {
  readonly added: readonly PlacedRow[];
  readonly replaced: readonly PlacedRow[];
  readonly removed: readonly PlacedRow[];
  /** Relations that stay and have lost all support; they are no longer in the graph. */
  readonly fallen: readonly RelationRow[];
  /** Rows that say the same, but of which something else is stored now. */
  readonly touched: readonly PlacedRow[];
  readonly factsBefore: StoreFacts;
  readonly facts: StoreFacts;
};

export function differenceOf({ before, after }: RowChange): Difference {
  const factsBefore = storeFacts(before.map(({ row }) => row));
  const facts = storeFacts(after.map(({ row }) => row));
  const former = new Map(before.map((placed) => [placed.row.id as string, placed]));
  const staying = new Set<string>(after.map(({ row }) => row.id));
  const standing = after.filter(({ row }) => row.type !== "relation" || facts.views.has(row.id));
  const isNew = ({ row }: PlacedRow) => !former.has(row.id);
  const isReplaced = ({ row }: PlacedRow) => {
    const old = former.get(row.id);
    return old !== undefined && !saysTheSame(old.row, row);
  };
  return {
    added: standing.filter(isNew),
    replaced: standing.filter(isReplaced),
    removed: before.filter(({ row }) => !staying.has(row.id)),
    fallen: before.flatMap(({ row }) => {
      const falls = row.type === "relation" && staying.has(row.id) && !facts.views.has(row.id);
      return falls ? [row] : [];
    }),
    touched: standing.filter(
      (placed) =>
        !isNew(placed) && !isReplaced(placed) && storesOther(placed.row, factsBefore, facts),
    ),
    factsBefore,
    facts,
  };
}

/** Whether two rows say the same: what a relation's claims make of it is not its own to say. */
export function saysTheSame(old: Row, row: Row): boolean {
  return isDeepStrictEqual(asItLies(old), asItLies(row));
}

/** What the graph keeps of a row: no difference of zeros, and of no properties no trace. */
function asItLies(row: Row): unknown {
  const entries = Object.entries(withoutView(row)).filter(([, value]) => !isHollow(value));
  return Object.fromEntries(entries.map(([key, value]) => [key, value === 0 ? 0 : value]));
}

function withoutView(row: Row): object {
  if (row.type !== "relation") return row;
  const { modality: _modality, confidence: _confidence, ...rest } = row;
  return rest;
}

function isHollow(value: unknown): boolean {
  const isRecord = typeof value === "object" && value !== null && !Array.isArray(value);
  return isRecord && Object.keys(value).length === 0;
}

function storesOther({ id, type }: Row, before: StoreFacts, after: StoreFacts): boolean {
  if (type === "claim") return before.ownerOf.get(id) !== after.ownerOf.get(id);
  if (type !== "relation") return false;
  return !isDeepStrictEqual(before.views.get(id), after.views.get(id));
}

/**
 * Makes the stored part what it is after the change.
 * @param degrees how many others each thing that is met touches now
 */
export function* changeRows(
  { before }: Pick<RowChange, "before">,
  change: Difference,
  degrees: ReadonlyMap<string, number>,
): Generator<Write> {
  const { added, replaced, removed, fallen, touched, facts } = change;
  const former = new Map(before.map(({ row }) => [row.id as string, row]));
  const old = replaced.flatMap(({ row }) => former.get(row.id) ?? []);
  const gone = removed.map(({ row }) => row);
  yield* releaseRows([...old, ...gone, ...fallen]);
  yield* removeNodes(gone);
  const neighbours = new Map([...facts.neighbours].map(mostKnown));
  for (const [id, degree] of degrees) if (!neighbours.has(id)) neighbours.set(id, degree);
  yield* putRows([...added, ...replaced, ...touched], { ...facts, neighbours });
  yield* countNeighbours(thingsToCount(change, former));

  function mostKnown([id, count]: [string, number]): [string, number] {
    return [id, Math.max(count, degrees.get(id) ?? 0)];
  }
}

/**
 * Things written anew, and the ends of relations that came or went. Of what was not there before,
 * all relations are among these, and it is written with their count.
 */
function thingsToCount(
  { added, replaced, removed, fallen }: Difference,
  former: ReadonlyMap<string, Row>,
): string[] {
  const written = [...added, ...replaced].map(({ row }) => row);
  const old = replaced.flatMap(({ row }) => former.get(row.id) ?? []);
  const gone = removed.map(({ row }) => row);
  const ids = [...written, ...old, ...gone, ...fallen].flatMap((row) => {
    if (row.type === "relation") return [row.from, row.to];
    return row.type === "entity" || row.type === "document" ? [row.id] : [];
  });
  return [...new Set<string>(ids)].filter((id) => former.has(id));
}

const unrelated = "UNWIND $rows AS id MATCH (thing:Entity {id: id}) SET thing.neighbours = 0";
const counting = [
  "UNWIND $rows AS id MATCH (thing:Entity {id: id})",
  "MATCH (thing)-[]-(other:Entity) WHERE other.id <> id",
  "WITH thing, count(DISTINCT other) AS others SET thing.neighbours = others",
].join(" ");

/** In two texts: for an OPTIONAL MATCH the embedded engine reads the whole graph. */
function* countNeighbours(ids: readonly string[]): Generator<Write> {
  yield* inBatches({ name: "forget-neighbours", cypher: unrelated, rows: ids });
  yield* inBatches({ name: "count-neighbours", cypher: counting, rows: ids });
}
