import type { CheckedPack } from "../../graph-seed/check/check-pack.ts";
import type { Graph } from "../engine/graph.ts";
import { indexedProperties, indexedTexts } from "../store/indexed-properties.ts";
import { type PackMark, readPackMarks } from "../store/pack-marks.ts";
import type { PlacedRow } from "../store/placed-row.ts";
import { readRows } from "../store/read-rows.ts";
import { storedShapeVersion } from "../store/stored-shape.ts";
import { planSeed, type SeedPlan } from "./plan-seed.ts";

/** What became of one pack. */
type PackReport = {
  readonly name: string;
  readonly version: number;
  /** `newer-stays`: the graph holds a later version than this one, and keeps it. */
  readonly outcome: "added" | "replaced" | "unchanged" | "newer-stays";
};

export type SeedReport = {
  readonly packs: readonly PackReport[];
  readonly removed: number;
  /** Ids of rows that a newer pack no longer has and the user's rows lean on: they stay. */
  readonly kept: readonly string[];
  /** Ids under which the user has rows of their own: they stay, and the pack's are left out. */
  readonly yours: readonly string[];
};

/**
 * Lays the packs into the graph in one transaction: at any moment all of it lies there or none.
 * A pack that lies there already changes nothing; another version of it replaces its rows.
 */
export async function seed(graph: Graph, packs: readonly CheckedPack[]): Promise<SeedReport> {
  await graph.define(indexedProperties, indexedTexts);
  const marks = new Map((await readPackMarks(graph)).map((mark) => [mark.id, mark]));
  const reports = packs.map((pack) => reportOn(pack, marks.get(pack.name)));
  const changed = packs.filter((_, index) => isLaid(reports[index]));
  if (changed.length === 0) return { packs: reports, removed: 0, kept: [], yours: [] };
  const existing: PlacedRow[] = [];
  for await (const placed of readRows(graph)) existing.push(placed);
  const plan = planSeed(existing, changed);
  await graph.write(plan.writes, { milliseconds: 120_000 });
  return { packs: reports, ...toldOf(plan) };
}

function reportOn({ name, version, hash }: CheckedPack, mark: PackMark | undefined): PackReport {
  return { name, version, outcome: outcomeOf() };

  function outcomeOf(): PackReport["outcome"] {
    if (!mark) return "added";
    if (mark.version > version) return "newer-stays";
    return mark.hash === hash && mark.shape === storedShapeVersion ? "unchanged" : "replaced";
  }
}

function isLaid(report: PackReport | undefined): boolean {
  return report?.outcome === "added" || report?.outcome === "replaced";
}

function toldOf({ removed, kept, yours }: SeedPlan): Omit<SeedReport, "packs"> {
  return { removed: removed.length, kept: kept.map(({ row }) => row.id), yours };
}
