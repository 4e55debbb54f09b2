import * as fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";

import type { ImportReport } from "../../contract/endpoints/exchange.ts";
import { Row } from "../../contract/rows.ts";
import { readSeed } from "../../graph-seed/seed-packs.ts";
import { exportRows, toLine } from "../../server/exchange/export-rows.ts";
import { importRows } from "../../server/exchange/import-rows.ts";
import { countRows } from "../../server/exchange/count-rows.ts";
import { seed } from "../../server/seed/seed.ts";
import { aWorld } from "../support/a-world.ts";
import { openTestGraph, type TestGraph } from "../support/engine.ts";
import { aDocument, anEvidence, aSource, someRows } from "../support/rows.ts";
import { empty } from "./empty.ts";
import { dump } from "./graph-dump.ts";
import { standing } from "./standing-rows.ts";

let graph: TestGraph;
let other: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
  other = await openTestGraph();
});
afterAll(async () => {
  await graph.dispose();
  await other.dispose();
});
beforeEach(emptyBoth);

async function emptyBoth(): Promise<void> {
  await empty(graph);
  await empty(other);
}

async function take(lines: readonly string[], into: TestGraph = graph): Promise<ImportReport> {
  async function* each() {
    yield* lines;
  }
  return importRows(into, each(), { preview: false });
}

async function exported(from: TestGraph = graph): Promise<string[]> {
  const lines: string[] = [];
  for await (const row of exportRows(from)) lines.push(toLine(row));
  return lines;
}

/** As a file has them: in any order, and without the keys that they lack. */
function byId(rows: readonly Row[]): Map<string, Row> {
  return new Map(rows.map((row) => [row.id as string, row]));
}

describe("what export wrote", () => {
  it.each(["article", "article+facts"] as const)(
    "is taken into an empty graph, and exported again to the byte: %s",
    async (choice) => {
      await seed(graph, await readSeed(choice));
      const before = await exported();
      await take(before, other);
      expect(await exported(other)).toEqual(before);
    },
  );

  it("is taken into another graph and exported again to the byte, whatever it was", async () => {
    await fc.assert(
      fc.asyncProperty(aWorld, async (rows) => {
        await emptyBoth();
        const some = standing(rows);
        await take(some.map(toLine));
        const before = await exported();
        expect(byId(before.map((line) => Row.parse(JSON.parse(line))))).toEqual(byId(some));
        await take(before, other);
        expect([await exported(other), await dump(other)]).toEqual([before, await dump(graph)]);
      }),
      { numRuns: 25, seed: 20_261_126 },
    );
  });

  it("changes nothing in the graph it came from", async () => {
    await seed(graph, await readSeed("article"));
    const before = [await dump(graph), await graph.revision()];
    const report = await take(await exported());
    expect([report.adds, report.changes]).toEqual([countRows([]), countRows([])]);
    expect([await dump(graph), await graph.revision()]).toEqual(before);
  });

  it("stays the user's beside a document of their own", async () => {
    const mine = [
      aSource({ id: "source/mine", name: "Mine" }),
      aDocument({ id: "document/mine", title: "Mine", source: "source/mine" }),
      anEvidence({ id: "evidence/mine", document: "document/mine" }),
    ];
    await take([...someRows(), ...mine].map(toLine));
    const before = await exported();
    await take(before, other);
    expect(await exported(other)).toEqual(before);
  });
});
