import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";

import type { ImportReport } from "../../contract/endpoints/exchange.ts";
import { readSeed } from "../../graph-seed/seed-packs.ts";
import { exportRows, toLine } from "../../server/exchange/export-rows.ts";
import { importRows } from "../../server/exchange/import-rows.ts";
import { countRows } from "../../server/exchange/count-rows.ts";
import { seed } from "../../server/seed/seed.ts";
import { openTestGraph, type TestGraph } from "../support/engine.ts";
import { aDocument, anEvidence, aSource, someRows } from "../support/rows.ts";
import { empty } from "./empty.ts";
import { dump } from "./graph-dump.ts";

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
});
afterAll(() => graph.dispose());
beforeEach(async () => empty(graph));

async function take(lines: readonly string[]): Promise<ImportReport> {
  async function* each() {
    yield* lines;
  }
  return importRows(graph, each(), { preview: false });
}

async function exported(): Promise<string[]> {
  const lines: string[] = [];
  for await (const row of exportRows(graph)) lines.push(toLine(row));
  return lines;
}

describe("what export wrote", () => {
  it.each(["article", "article+facts"] as const)(
    "is taken into an empty graph, and exported again to the byte: %s",
    async (choice) => {
      await seed(graph, await readSeed(choice));
      const before = await exported();
      await empty(graph);
      await take(before);
      expect(await exported()).toEqual(before);
    },
  );

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
    await empty(graph);
    await take(before);
    expect(await exported()).toEqual(before);
  });
});
