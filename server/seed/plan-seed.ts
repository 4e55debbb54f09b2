import type { CheckedPack } from "../../graph-seed/check/check-pack.ts";
import type { Write } from "../engine/graph.ts";
import { markPacks } from "../store/pack-marks.ts";
import type { PlacedRow } from "../store/placed-row.ts";
import { putRows } from "../store/put-rows.ts";
import { releaseRows, removeNodes } from "../store/remove-rows.ts";
import { storeFacts } from "../store/store-facts.ts";
import { storedShapeVersion } from "../store/stored-shape.ts";
import { leanedOn } from "./leaned-on.ts";
import { touchedBy } from "./touched-by.ts";

/** What laying these packs into a graph means for its rows. */
export type SeedPlan = {
  readonly writes: Iterable<Write>;
  /** Rows of a former version that nothing needs any more. */
  readonly removed: readonly PlacedRow[];
  /** Rows of a former version that the user's rows lean on, and so stay. */
  readonly kept: readonly PlacedRow[];
  /** Ids of the packs under which the user has rows of their own; these stay. */
  readonly yours: readonly string[];
};

/**
 * @param existing all rows in the graph
 * @param packs those that are new or have changed
 */
export function planSeed(existing: readonly PlacedRow[], packs: readonly CheckedPack[]): SeedPlan {
  const names = new Set<string | null>(packs.map(({ name }) => name));
  const former = existing.filter(({ pack }) => names.has(pack));
  const others = existing.filter(({ pack }) => !names.has(pack));
  const taken = new Set<string>(others.map(({ row }) => row.id));
  const all = packs.flatMap(({ name, rows }) => rows.map((row) => ({ row, pack: name })));
  const fresh = all.filter(({ row }) => !taken.has(row.id));

  const freshIds = new Set<string>(fresh.map(({ row }) => row.id));
  const gone = former.filter(({ row }) => !freshIds.has(row.id));
  const kept = leanedOn(gone, others);
  const staying = new Set(kept);
  const removed = gone.filter((placed) => !staying.has(placed));
  const yours = all.filter(({ row }) => taken.has(row.id)).map(({ row }) => row.id);
  return {
    removed,
    kept,
    yours,
    writes: writes({ existing, former, others, fresh, kept, removed, packs }),
  };
}

type Sorted = Readonly<
  Record<"existing" | "former" | "others" | "fresh" | "kept" | "removed", readonly PlacedRow[]>
> & { readonly packs: readonly CheckedPack[] };

function* writes(sorted: Sorted): Generator<Write> {
  const { existing, former, others, fresh, kept, removed, packs } = sorted;
  const before = storeFacts(rowsOf(existing));
  const after = storeFacts(rowsOf([...others, ...kept, ...fresh]));
  yield* releaseRows(rowsOf(former));
  yield* removeNodes(rowsOf(removed));
  yield* putRows([...fresh, ...kept, ...touchedBy(others, before, after)], after);
  yield markPacks(
    packs.map(({ name: id, version, hash }) => ({ id, version, hash, shape: storedShapeVersion })),
  );
}

function rowsOf(placed: readonly PlacedRow[]) {
  return placed.map(({ row }) => row);
}
