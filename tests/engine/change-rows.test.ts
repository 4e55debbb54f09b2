import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import type { Row } from "../../contract/rows.ts";
import { applyChange } from "../../server/exchange/apply-change.ts";
import type { Graph } from "../../server/engine/graph.ts";
import { differenceOf } from "../../server/store/change-rows.ts";
import { indexedProperties } from "../../server/store/indexed-properties.ts";
import { knownRows } from "../../server/store/known-rows.ts";
import { meetSurroundings } from "../../server/store/surroundings.ts";
import { aRichWorld } from "../support/a-rich-world.ts";
import { aWorld } from "../support/a-world.ts";
import { openTestGraph, type TestGraph } from "../support/engine.ts";
import { empty } from "./empty.ts";
import { dump } from "./graph-dump.ts";
import { placedRows, putUserRows } from "./put-user-rows.ts";

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
  await graph.define(indexedProperties);
});
afterAll(() => graph.dispose());

/** Puts rows in the place of those with their ids, reading of the graph only what they touch. */
async function change(into: Graph, rows: readonly Row[]): Promise<void> {
  const known = await knownRows(into);
  await meetSurroundings(known, rows);
  const before = known.all();
  const after = merged(
    before.map(({ row }) => row),
    rows,
  );
  const both = { before, after: after.map((row) => ({ row, pack: null })) };
  await applyChange(into, both, differenceOf(both), {});
}

function merged(rows: readonly Row[], others: readonly Row[]): Row[] {
  return [...new Map([...rows, ...others].map((row) => [row.id as string, row])).values()];
}

describe.each([
  ["a rich world", aRichWorld],
  ["a world of disputes", aWorld],
])("a change of %s", (_name, world) => {
  it("leaves what a graph would hold that was given all of it at once", async () => {
    await fc.assert(
      fc.asyncProperty(world, world, fc.nat(), async (first, second, cut) => {
        await empty(graph);
        await putUserRows(graph, first);
        const some = closed(second, cut);
        const all = merged(
          (await placedRows(graph)).map(({ row }) => row),
          some,
        );
        await change(graph, some);
        const found = await dump(graph);
        await empty(graph);
        await putUserRows(graph, all);
        expect(found).toEqual(await dump(graph));
      }),
      { numRuns: 25, seed: 20_261_126 },
    );
  });
});

/** A part of a world, with the stage that all of it stands on. */
function closed(rows: readonly Row[], cut: number): Row[] {
  const stage = rows.filter(({ type }) => ["source", "document", "entity"].includes(type));
  const others = rows.filter(({ type }) => !["source", "document", "entity"].includes(type));
  const kept = others.slice(0, 1 + (cut % others.length));
  const ids = new Set<string>(kept.map(({ id }) => id));
  const whole = kept.filter(
    (row) => row.type !== "relation" || row.claims.every((id) => ids.has(id)),
  );
  return [...stage, ...whole.filter((row) => leadsOn(row, ids))];
}

function leadsOn(row: Row, ids: ReadonlySet<string>): boolean {
  if (row.type === "evidence" || row.type === "quantity") return ids.has(row.claim);
  if (row.type !== "claim") return true;
  return [...(row.contradicts ?? []), ...(row.derivedFrom ?? [])].every((id) => ids.has(id));
}
