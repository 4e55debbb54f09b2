import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";

import type { ImportReport, RowCounts } from "../../contract/endpoints/exchange.ts";
import type { Row } from "../../contract/rows.ts";
import { toLine } from "../../server/exchange/export-rows.ts";
import { type ImportOptions, importRows } from "../../server/exchange/import-rows.ts";
import { ImportRefusedError } from "../../server/exchange/import-refused.ts";
import { seed } from "../../server/seed/seed.ts";
import { openTestGraph, type TestGraph } from "../support/engine.ts";
import { aClaim, anEntity, anEvidence, aQuantity, aRelation, someRows } from "../support/rows.ts";
import { packOf } from "./an-atlas.ts";
import { empty } from "./empty.ts";
import { dump } from "./graph-dump.ts";
import { placedRows, putUserRows } from "./put-user-rows.ts";

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
});
afterAll(() => graph.dispose());
beforeEach(async () => empty(graph));

async function take(
  rows: readonly (Row | string)[],
  options: Partial<ImportOptions> = {},
): Promise<ImportReport> {
  async function* lines() {
    for (const row of rows) yield typeof row === "string" ? row : toLine(row);
  }
  return importRows(graph, lines(), { preview: false, ...options });
}

async function faultsOf(rows: readonly (Row | string)[]) {
  const refused = await take(rows).catch((error: unknown) => error);
  if (!(refused instanceof ImportRefusedError)) throw new Error("It was taken.");
  return refused.faults.map(({ line, field, rule }) => [line, field, rule]);
}

function counts(some: Partial<RowCounts> = {}): RowCounts {
  const none = { source: 0, document: 0, entity: 0, relation: 0, claim: 0 };
  return { ...none, evidence: 0, quantity: 0, ...some };
}

const nobody = { count: 0, ids: [] };
const whole = counts({ source: 1, document: 1, entity: 2, relation: 1, claim: 1, evidence: 1 });

describe("taking rows in", () => {
  it("writes them all, and says what it added", async () => {
    const before = await graph.revision();
    expect(await take(someRows())).toEqual({
      written: true,
      revision: before + 1,
      adds: whole,
      changes: counts(),
      unchanged: counts(),
      leftOut: { people: nobody, relations: nobody },
      falls: nobody,
      contests: nobody,
    });
    const found = await dump(graph);
    await empty(graph);
    await putUserRows(graph, someRows());
    expect(found).toEqual(await dump(graph));
  });

  it("changes nothing the second time", async () => {
    await take(someRows());
    const before = [await dump(graph), await graph.revision()];
    const again = await take(someRows());
    expect([again.unchanged, again.adds, again.changes]).toEqual([whole, counts(), counts()]);
    expect([await dump(graph), await graph.revision()]).toEqual(before);
  });

  it("says in a preview what it would do, and writes nothing", async () => {
    const before = [await dump(graph), await graph.revision()];
    const preview = await take(someRows(), { preview: true });
    expect([await dump(graph), await graph.revision()]).toEqual(before);
    expect([preview.written, preview.adds]).toEqual([false, whole]);
  });

  it("passes over empty lines, a mark of byte order and carriage returns", async () => {
    const lines = someRows().map((row) => `${toLine(row)}\r`);
    const { adds } = await take([`\uFEFF${lines[0]}`, "", "  ", ...lines.slice(1)]);
    expect(adds).toEqual(whole);
  });

  it("makes a pack's row the user's where it says something else, and else leaves it", async () => {
    await seed(graph, [packOf(1, someRows())]);
    await take([anEntity({ name: "The East" }), anEntity({ id: "place/west", name: "West" })]);
    const placed = (await placedRows(graph)).filter(({ row }) => row.type === "entity");
    expect(placed.map(({ row, pack }) => [row.id, pack])).toEqual([
      ["place/east", null],
      ["place/west", "atlas"],
    ]);
  });

  it("says which relations of the graph become contested", async () => {
    await take(someRows());
    const denial = [
      aClaim({
        id: "claim/no-border",
        contradicts: ["claim/east-borders-west"],
        text: "No border.",
      }),
      anEvidence({ id: "evidence/no-border", claim: "claim/no-border" }),
    ];
    const report = await take(denial);
    expect(report.contests).toEqual({ count: 1, ids: ["relation/east-borders-west"] });
    expect((await dump(graph)).edges.some((edge) => edge.includes('"contested":true'))).toBe(true);
  });

  it("lets a relation fall whose only claim is rejected, and says so", async () => {
    await take(someRows());
    const report = await take([aClaim({ status: "rejected" })]);
    expect(report.falls).toEqual({ count: 1, ids: ["relation/east-borders-west"] });
    const { edges } = await dump(graph);
    expect(edges.filter((edge) => edge.includes("BORDERS"))).toEqual([]);
  });

  it("recounts the neighbours of the ends of what came", async () => {
    await take(someRows());
    await take([
      anEntity({ id: "place/north", name: "North" }),
      aRelation({ id: "relation/en", to: "place/north", claims: ["claim/en"] }),
      aClaim({ id: "claim/en", object: "place/north" }),
      anEvidence({ id: "evidence/en", claim: "claim/en" }),
    ]);
    const { nodes } = await dump(graph);
    const east = nodes.find((node) => node.includes('"id":"place/east"'));
    expect(east).toContain('"neighbours":2');
  });

  it("leaves out a person without a public role, with what is said of them, and says how many", async () => {
    const report = await take([
      ...someRows(),
      anEntity({ id: "person/someone", kind: "Person", name: "Someone" }),
      aRelation({
        id: "relation/someone-in-east",
        kind: "LOCATED_IN",
        from: "person/someone",
        to: "place/east",
        claims: ["claim/someone-in-east"],
      }),
      aClaim({
        id: "claim/someone-in-east",
        predicate: "LOCATED_IN",
        subject: "person/someone",
        object: "place/east",
      }),
      anEvidence({ id: "evidence/someone-in-east", claim: "claim/someone-in-east" }),
    ]);
    expect([report.adds, report.leftOut]).toEqual([
      whole,
      {
        people: { count: 1, ids: ["person/someone"] },
        relations: { count: 1, ids: ["relation/someone-in-east"] },
      },
    ]);
  });

  it("tells how far it is", async () => {
    const stages: string[] = [];
    await take(someRows(), { onProgress: ({ stage }) => stages.push(stage) });
    expect([...new Set(stages)]).toEqual(["reading", "checking", "writing"]);
  });

  it("tells of writing with every write, up to the last row", async () => {
    const told: number[] = [];
    await take(someRows(), {
      onProgress: ({ stage, done }) => {
        if (stage === "writing") told.push(done);
      },
    });
    const ordered = told.toSorted((one, other) => one - other);
    expect([told, told.at(-1)]).toEqual([ordered, someRows().length]);
    expect(new Set(told).size).toBeGreaterThan(3);
  });

  it("ends when it is told to, and leaves nothing", async () => {
    const stop = new AbortController();
    const onProgress = () => stop.abort(new Error("enough"));
    await expect(take(someRows(), { signal: stop.signal, onProgress })).rejects.toThrow("enough");
    expect(await dump(graph)).toEqual({ nodes: [], edges: [] });
  });
});

describe("rows that are refused", () => {
  it.each<[string, (Row | string)[], (string | number)[][]]>([
    ["no JSON", ["{"], [[1, "", "not-json"]]],
    ["a key that stands twice", ['{"id":"a","id":"b"}'], [[1, "", "not-json"]]],
    ["an unknown type", ['{"type":"planet","id":"x/y"}'], [[1, "type", "unknown-type"]]],
    [
      "an unknown key",
      [JSON.stringify({ ...anEntity(), colour: "red" })],
      [[1, "colour", "unknown-key"]],
    ],
    ["a dangling end", [aQuantity({ claim: "claim/none" })], [[1, "claim", "dangling-reference"]]],
    [
      "another confidence than its claims make",
      [...someRows().slice(0, 4), aRelation({ confidence: 99 }), ...someRows().slice(5)],
      [[5, "confidence", "view-of-claims"]],
    ],
    [
      "an id given twice",
      [...someRows(), anEntity({ id: "place/west", name: "West again" })],
      [[8, "id", "repeated-id"]],
    ],
  ])("are told by line, field and rule: %s", async (_what, rows, faults) => {
    expect(await faultsOf(rows)).toEqual(faults);
    expect(await dump(graph)).toEqual({ nodes: [], edges: [] });
  });

  it("do not make others refused that only name them", async () => {
    const [source, document, east, ...rest] = someRows();
    const odd = JSON.stringify({ ...east, kind: "Planet" });
    const rows = [source, document, odd, ...rest].flatMap((row) => row ?? []);
    expect(await faultsOf(rows)).toEqual([[3, "kind", "unknown-kind"]]);
  });

  it("may be right by themselves and wrong in the graph", async () => {
    await take(someRows());
    expect(await faultsOf([aClaim({ predicate: "PART_OF" })])).toEqual([[1, "", "own-claim"]]);
    const second = aRelation({ id: "relation/second" });
    expect(await faultsOf([second])).toEqual([[1, "claims[0]", "shared-claim"]]);
    const again = anEntity({ id: "document/report", kind: "Document", name: "A report" });
    expect((await faultsOf([again])).map(([, , rule]) => rule)).toContain("other-type");
  });

  it("may leave what is said of an organization to a machine", async () => {
    const read = {
      id: "claim/union-in-east",
      predicate: "LOCATED_IN",
      subject: "organization/union",
    };
    const claim = aClaim({ ...read, object: "place/east", createdBy: "person" });
    await take([
      ...someRows(),
      anEntity({
        id: "organization/union",
        kind: "Organization",
        name: "Union",
        properties: undefined,
      }),
      aRelation({
        id: "relation/union-in-east",
        kind: "LOCATED_IN",
        from: "organization/union",
        to: "place/east",
        claims: [claim.id],
      }),
      claim,
      anEvidence({ id: "evidence/union-in-east", claim: claim.id }),
    ]);
    expect(await faultsOf([{ ...claim, createdBy: "model" }])).toEqual([[1, "", "machine-read"]]);
  });

  it("may close a circle with claims of the graph", async () => {
    await take(someRows());
    await take([aClaim({ id: "claim/derived", derivedFrom: ["claim/east-borders-west"] })]);
    const circle = aClaim({ derivedFrom: ["claim/derived"] });
    expect(await faultsOf([circle])).toEqual([[1, "derivedFrom", "cycle"]]);
  });

  it("are all counted, and the first hundred told", async () => {
    const lines = Array.from({ length: 150 }, () => "{");
    const refused = await take(lines).catch((error: unknown) => error);
    expect(refused).toMatchObject({ count: 150, faults: { length: 100 } });
  });
});
