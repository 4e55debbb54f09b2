import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";

import type { Row } from "../../contract/rows.ts";
import { checkPack } from "../../graph-seed/check/check-pack.ts";
import { parseLines } from "../../graph-seed/parse-lines.ts";
import { readSeed } from "../../graph-seed/seed-packs.ts";
import { exportRows, ExportOvertakenError, toLine } from "../../server/exchange/export-rows.ts";
import { seed } from "../../server/seed/seed.ts";
import { openTestGraph, type TestGraph } from "../support/engine.ts";
import { dump } from "./graph-dump.ts";
import { putUserRows } from "./put-user-rows.ts";
import {
  aClaim,
  aDocument,
  anEntity,
  anEvidence,
  aQuantity,
  aRelation,
  aSource,
  someRows,
} from "../support/rows.ts";

type Scope = Parameters<typeof exportRows>[1];

async function linesOf(graph: TestGraph, scope?: Scope): Promise<string[]> {
  const lines: string[] = [];
  for await (const row of exportRows(graph, scope)) lines.push(toLine(row));
  return lines;
}

/** The lines as the checker reads them back. */
function readBack(lines: readonly string[]): readonly Row[] {
  const { rows, faults } = parseLines("export.jsonl", lines.join("\n"));
  return checkPack({ name: "export", version: 1, hash: "", rows, faults, firstView: null }).rows;
}

function byId(rows: readonly Row[]): Row[] {
  return rows.toSorted(({ id: one }, { id: other }) => (one < other ? -1 : 1));
}

describe("the export of the freshly seeded article", () => {
  let graph: TestGraph;
  let rows: readonly Row[];
  beforeAll(async () => {
    graph = await openTestGraph();
    const packs = await readSeed("article");
    rows = packs.flatMap((pack) => pack.rows);
    await seed(graph, packs);
  });
  afterAll(() => graph.dispose());

  it("is its rows, when it is read back and checked", async () => {
    expect(byId(readBack(await linesOf(graph)))).toEqual(byId(rows));
  });

  it("is the same text each time, in one order", async () => {
    const lines = await linesOf(graph);
    expect(await linesOf(graph)).toEqual(lines);
    const types = readBack(lines).map(({ type }) => type);
    expect(types.filter((type, index) => type !== types[index - 1])).toEqual([
      "source",
      "document",
      "entity",
      "relation",
      "claim",
      "evidence",
      "quantity",
    ]);
  });

  it("is the same within the scope of its one document, and empty within no document", async () => {
    const lines = await linesOf(graph);
    const scoped = await linesOf(graph, { documents: new Set(["document/article"]) });
    expect(scoped.toSorted()).toEqual(lines.toSorted());
    expect(await linesOf(graph, { documents: new Set() })).toEqual([]);
  });
});

describe("an export", () => {
  let graph: TestGraph;
  beforeEach(async () => {
    graph = await openTestGraph();
  });
  afterEach(() => graph.dispose());

  it("loses no key that a row may have, and makes the same graph again", async () => {
    const rows = rowsWithEveryKey();
    await putUserRows(graph, rows);
    const read = readBack(await linesOf(graph));
    expect(byId(read)).toEqual(byId(rows));
    const again = await openTestGraph();
    try {
      await putUserRows(again, read);
      expect(await dump(again)).toEqual(await dump(graph));
    } finally {
      await again.dispose();
    }
  });

  it("fails at its end when the data changed on the way", async () => {
    await putUserRows(graph, someRows());
    const overtaken = async () => {
      for await (const row of exportRows(graph)) {
        if (row.type === "document") await putUserRows(graph, [anEntity({ id: "place/new" })]);
      }
    };
    await expect(overtaken()).rejects.toThrow(ExportOvertakenError);
  });
});

function rowsWithEveryKey(): Row[] {
  const sha256 = "a".repeat(64);
  const url = "https://example.org/";
  return [
    aSource({ kind: "newspaper", reliability: "B", url }),
    aDocument({ date: "2023-04", url, sha256, language: "en", author: "Someone" }),
    anEntity({
      aliases: ["The East", "Oriente"],
      ownAliases: [],
      names: { es: "Este", zh: "东" },
      summary: "Where the sun rises “early”.",
      properties: { level: "country", iso: "EA" },
    }),
    anEntity({ id: "place/west", name: "West", names: { zh: "西" } }),
    anEntity({ id: "document/lost", kind: "Document", name: "A lost text" }),
    anEntity({ id: "commodity/tea", kind: "Commodity", name: "Tea" }),
    anEntity({ id: "flow/tea", kind: "Flow", name: "Tea to the West" }),
    anEntity({ id: "indicator/tea", kind: "Indicator", name: "Tea", properties: { unit: "t" } }),
    anEntity({ id: "public-body/court", kind: "PublicBody", name: "A court" }),
    aRelation({
      kind: "SUPPLIES",
      layer: "precursors",
      modality: "attributed",
      confidence: 0,
      validFrom: "2021",
      validTo: "2022-12-31",
      properties: { commodity: "commodity/tea", flow: "flow/tea" },
    }),
    aClaim({
      predicate: "SUPPLIES",
      modality: "attributed",
      polarity: "affirmed",
      hedge: "largely",
      confidence: 0,
      confidenceBasis: "a guess",
      attributedTo: "public-body/court",
      validFrom: "2021",
      validTo: "2022-12-31",
      asOf: "2022-06",
      rank: "preferred",
      rankReason: "newest",
      indicator: "indicator/tea",
      contradicts: ["claim/old"],
      refines: ["claim/old"],
      supersedes: ["claim/old"],
      createdBy: "person",
      createdAt: "2023-01-01T00:00:00Z",
    }),
    aClaim({ id: "claim/old", predicate: undefined, object: undefined, status: "rejected" }),
    aClaim({
      id: "claim/derived",
      predicate: undefined,
      object: undefined,
      derivedFrom: ["claim/east-borders-west"],
    }),
    anEvidence({
      para: 2,
      quote: "“tea” 🌍",
      start: 10,
      end: 17,
      sha256,
      url,
      retrievedAt: "2023-05-01",
    }),
    anEvidence({ id: "evidence/old", claim: "claim/old", stance: "qualifies" }),
    aQuantity({
      value: 0.1,
      text: "a tenth",
      lower: -1.5,
      upper: 1e12,
      comparator: ">=",
      kind: "mass",
      baseValue: 3,
      basePeriod: "FY2019",
      periodType: "us_fiscal",
      periodStart: "2019",
      periodEnd: "2022",
      geography: "East",
      population: "all",
      vintage: "2023-02-01",
      dataStatus: "final",
      method: "weighed",
    }),
  ];
}
