import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { checkRows } from "../../../graph-seed/check/check-rows.ts";
import { fewestNodes, type Wanted } from "../../../graph-seed/generate/cast.ts";
import { countRows, type MadeRow, madeRows } from "../../../graph-seed/generate/rows.ts";
import { relationTypeIds } from "../../../graph-seed/ontology/ids.ts";

function wanted(keys: Partial<Wanted> = {}): Wanted {
  return { nodes: 300, edges: 1_500, seed: 1, bare: false, ...keys };
}

function made(keys?: Partial<Wanted>): MadeRow[] {
  return [...madeRows(wanted(keys))];
}

function faultsOf(rows: readonly MadeRow[]) {
  return checkRows(rows.map((row, index) => ({ file: "made.jsonl", line: index + 1, row }))).faults;
}

function countsOf(rows: readonly MadeRow[]): Record<string, number> {
  const counts = countRows(wanted({ nodes: 0, edges: 0, bare: true }));
  for (const { type } of rows) counts[type] += 1;
  return counts;
}

describe("made-up rows", () => {
  it("keep every rule, at any size and seed", () => {
    const nodes = fc.integer({ min: fewestNodes, max: 400 });
    const edges = fc.integer({ min: 0, max: 400 });
    fc.assert(
      fc.property(nodes, edges, fc.nat(), (...[n, e, seed]) => {
        const rows = made({ nodes: n, edges: e, seed });
        expect(faultsOf(rows)).toEqual([]);
        expect(countsOf(rows)).toEqual(countRows(wanted({ nodes: n, edges: e })));
      }),
      { numRuns: 8 },
    );
  });

  it("are the same for the same seed, and others for another", () => {
    expect(made({ seed: 3 })).toEqual(made({ seed: 3 }));
    expect(made({ seed: 3 })).not.toEqual(made({ seed: 4 }));
  });

  it("have every relation type, and things with many relations beside things with few", () => {
    const relations = made({ nodes: 1_000, edges: 10_000 }).filter(
      (row) => row.type === "relation",
    );
    const degrees = new Map<string, number>();
    for (const { from, to } of relations) {
      for (const end of [from, to]) degrees.set(end, (degrees.get(end) ?? 0) + 1);
    }
    const sorted = [...degrees.values()].toSorted((one, other) => other - one);
    expect(new Set(relations.map(({ kind }) => kind))).toEqual(new Set(relationTypeIds));
    expect(sorted[0]).toBeGreaterThan(250);
    expect(sorted[500]).toBeLessThan(20);
    expect(relations.filter(({ from, to }) => from === to)).toEqual([]);
  });

  it("give each flow what it carries, whence and whither, and each person a role", () => {
    const rows = made();
    const types = (id: string) =>
      rows.flatMap((row) => (row.type === "relation" && row.from === id ? [row.kind] : []));
    const entities = rows.filter((row) => row.type === "entity");
    const flows = entities.filter(({ kind }) => kind === "Flow");
    const people = entities.filter(({ kind }) => kind === "Person");
    expect([flows.length, people.length]).toEqual([15, 9]);
    for (const { id } of flows) {
      expect(types(id)).toEqual(expect.arrayContaining(["FLOW_OF", "FLOW_FROM", "FLOW_TO"]));
    }
    for (const { id } of people) expect(types(id)).toContain("HOLDS_ROLE");
  });

  it("are things and relations alone when they are bare, and no import would take them", () => {
    const rows = made({ bare: true });
    const relations = rows.filter((row) => row.type === "relation");
    expect(countsOf(rows)).toEqual(countRows(wanted({ bare: true })));
    expect(new Set(rows.map(({ type }) => type))).toEqual(new Set(["entity", "relation"]));
    expect(new Set(relations.map(({ modality }) => modality))).toEqual(new Set(["asserted"]));
    expect(new Set(faultsOf(rows).map(({ rule }) => rule))).toEqual(
      new Set(["dangling-reference", "no-support"]),
    );
  });
});
