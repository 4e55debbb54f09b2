import { describe, expect, it } from "vitest";

import { knownAnswers } from "../../../graph-seed/generate/answers.ts";
import type { Wanted } from "../../../graph-seed/generate/cast.ts";
import { madeRows } from "../../../graph-seed/generate/rows.ts";

const wanted: Wanted = { nodes: 200, edges: 420, seed: 7, bare: false };
const rows = [...madeRows(wanted)];
const relations = rows.filter((row) => row.type === "relation");
const answers = knownAnswers(wanted);

/** Counted from the rows, as slowly as it is plain. */
function counted(values: readonly string[], all: Readonly<Record<string, number>>) {
  return Object.fromEntries(
    Object.keys(all).map((key) => [key, values.filter((value) => value === key).length]),
  );
}

function touching(id: string) {
  return relations.filter(({ from, to }) => from === id || to === id);
}

function connected(id: string) {
  const found = touching(id);
  const others = new Set(found.map(({ from, to }) => (from === id ? to : from)));
  return { id, relations: found.length, neighbours: others.size };
}

function hops(from: string, to: string): number | null {
  let reached = new Set([from]);
  for (let count = 0; count <= 6; count += 1) {
    if (reached.has(to)) return count;
    const next = [...reached].flatMap((id) => touching(id).flatMap((row) => [row.from, row.to]));
    reached = new Set([...reached, ...next]);
  }
  return null;
}

describe("what is known of a made-up graph", () => {
  it("counts its rows, kinds, types and layers", () => {
    const things = rows.flatMap((row) => (row.type === "entity" ? [row.kind] : []));
    const documents = rows.flatMap((row) => (row.type === "document" ? ["Document"] : []));
    expect(answers).toMatchObject({
      wanted,
      rows: counted(
        rows.map(({ type }) => type),
        answers.rows,
      ),
      kinds: counted([...things, ...documents], answers.kinds),
      relationTypes: counted(
        relations.map(({ kind }) => kind),
        answers.relationTypes,
      ),
      layers: counted(
        relations.map(({ layer }) => layer ?? "none"),
        answers.layers,
      ),
    });
  });

  it("has the ten that most relations touch", () => {
    const ids = rows.flatMap((row) => (row.type === "entity" ? [row.id] : []));
    const sorted = ids.map(connected).toSorted((one, other) => other.relations - one.relations);
    expect(answers.mostConnected).toEqual(sorted.slice(0, 10));
  });

  it("has what touches twenty things", () => {
    expect(answers.sampled).toHaveLength(20);
    expect(answers.sampled).toEqual(answers.sampled.map(({ id }) => connected(id)));
  });

  it("has the shortest ways between twenty pairs, and that there is none", () => {
    const { distances } = answers;
    expect(distances).toHaveLength(20);
    expect(distances).toEqual(
      distances.map(({ from, to }) => ({ from, to, hops: hops(from, to) })),
    );
    expect(distances.map((distance) => distance.hops)).toContain(null);
  });
});
