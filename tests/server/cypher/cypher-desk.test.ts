import { describe, expect, it } from "vitest";

import type { CypherLine } from "../../../contract/endpoints/cypher.ts";
import { published } from "../../../contract/limits.ts";
import { createCypherDesk, type DeskParts } from "../../../server/cypher/cypher-desk.ts";
import { GateRefusal } from "../../../server/cypher/gate/refusal.ts";
import {
  type Ask,
  type Graph,
  GraphCostError,
  GraphDeadlineError,
  GraphMemoryError,
  GraphRefusedError,
  GraphTamperedError,
  GraphTextError,
  GraphUnsupportedError,
  type Piece,
} from "../../../server/engine/graph.ts";
import { fakeGraph } from "../../support/fake-graph.ts";

const pieces: readonly Piece[] = [
  { type: "columns", columns: ["big", "n"] },
  { type: "row", values: [2n ** 60n, "place/a"] },
  { type: "end", truncated: "rows" },
];

type World = { readonly graph: Graph; readonly asked: Ask[] };

/** A graph whose answer to a reader's text is told, or fails. */
function answering(answer: readonly Piece[] | Error): World {
  const asked: Ask[] = [];
  async function* ask(question: Ask) {
    asked.push(question);
    if (answer instanceof Error) throw answer;
    yield* answer;
  }
  const nodes = fakeGraph({ "nodes-by-id": [], "edges-by-id": [] });
  return { asked, graph: { ...nodes, ask } };
}

const tampered: unknown[] = [];

function deskOf(parts: Partial<DeskParts> = {}) {
  return createCypherDesk({
    gate: (cypher) => ({ cypher: `${cypher} `, params: { passed: true }, names: [] }),
    procedures: ["db.labels"],
    limits: published,
    onTampered: (error) => tampered.push(error),
    ...parts,
  });
}

type Desk = ReturnType<typeof deskOf>;

const asked = { query: "RETURN 1", params: {}, limit: 7 };

async function linesOf(desk: Desk, graph: Graph): Promise<CypherLine[]> {
  const lines: CypherLine[] = [];
  const { signal } = new AbortController();
  for await (const line of desk.answer(asked, { graph, signal })) lines.push(line);
  return lines;
}

const anyTime: unknown = expect.any(Number);

describe("an answer", () => {
  it("comes in lines: columns, rows, the graph of their ids, how it ended", async () => {
    expect(await linesOf(deskOf(), answering(pieces).graph)).toEqual([
      { type: "columns", columns: ["big", "n"] },
      { type: "row", values: [{ $type: "integer", value: "1152921504606846976" }, "place/a"] },
      { type: "graph", nodes: [], edges: [] },
      {
        type: "end",
        truncated: "rows",
        timings: { gate: anyTime, first: anyTime, total: anyTime },
      },
    ]);
  });

  it("is asked for with what passed the gate, and inside the published limits", async () => {
    const world = answering(pieces);
    await linesOf(deskOf(), world.graph);
    expect(world.asked).toEqual([
      {
        cypher: "RETURN 1 ",
        params: { passed: true },
        procedures: ["db.labels"],
        limits: { rows: 7, bytes: 8_388_608, milliseconds: 10_000 },
      },
    ]);
  });

  it("gives its place back, also to one whose reader stopped reading", async () => {
    const desk = deskOf({ limits: { ...published, cyphersAtOnce: 1, cyphersWaiting: 0 } });
    const { signal } = new AbortController();
    const { graph } = answering(pieces);
    const reading = desk.answer(asked, { graph, signal });
    await reading.next();
    await expect(linesOf(desk, graph)).rejects.toThrow("1 run and 0 wait");
    await reading.return(undefined);
    expect(await linesOf(desk, graph)).toHaveLength(4);
    await expect(linesOf(desk, answering(new Error("broken")).graph)).rejects.toThrow("broken");
    expect(await linesOf(desk, graph)).toHaveLength(4);
  });
});

const place = { line: 1, column: 8, offset: 7 };
const gateRefusal = new GateRefusal(
  { code: "clause", message: "CREATE changes data.", remedy: "Only read." },
  { position: { ...place, length: 6 }, word: "CREATE" },
);

function refuseAll(): never {
  throw gateRefusal;
}

describe("a text that gets no answer", () => {
  it.each([
    [
      new GraphTextError("no such variable", place),
      "query-invalid",
      { position: { ...place, length: 0 } },
    ],
    [new GraphUnsupportedError("SHORTEST", null), "engine-unsupported", { word: "SHORTEST" }],
    [
      new GraphRefusedError("calls", "dbms.x"),
      "query-refused",
      { reason: "procedure", word: "dbms.x" },
    ],
    [new GraphRefusedError("writes", null), "query-refused", { reason: "clause" }],
    [new GraphCostError("too many rows"), "query-too-costly", {}],
    [new GraphMemoryError("too much memory"), "query-too-costly", {}],
  ])("says why: %s", async (error, code, told) => {
    await expect(linesOf(deskOf(), answering(error).graph)).rejects.toMatchObject({
      name: "QueryError",
      code,
      told,
      message: error.message,
    });
  });

  it("says what the gate said, and asks nothing", async () => {
    const world = answering(pieces);
    await expect(linesOf(deskOf({ gate: refuseAll }), world.graph)).rejects.toMatchObject({
      code: "query-refused",
      message: "CREATE changes data.",
      told: {
        reason: "clause",
        word: "CREATE",
        remedy: "Only read.",
        position: { ...place, length: 6 },
      },
    });
    expect(world.asked).toEqual([]);
  });

  it("passes on what is not its fault", async () => {
    const late = new GraphDeadlineError("late");
    await expect(linesOf(deskOf(), answering(late).graph)).rejects.toBe(late);
  });
});

describe("a word of Cypher that is a name", () => {
  const names = [{ start: 7, end: 10 }];
  const gate: DeskParts["gate"] = () => ({ cypher: "RETURN set", params: {}, names });

  it.each([
    ["embedded", "RETURN `set`", place],
    ["neo4j", "RETURN set", { ...place, column: 9, offset: 8 }],
  ] as const)("is quoted as %s needs it, and a mistake is shown where it was", async (...told) => {
    const [engine, cypher, shown] = told;
    // Behind a backtick that the reader did not write.
    const error = new GraphTextError("no such variable", { line: 1, column: 9, offset: 8 });
    const world = answering(error);
    const graph: Graph = { ...world.graph, status: () => ({ engine, state: "ready" }) };
    await expect(linesOf(deskOf({ gate }), graph)).rejects.toMatchObject({
      told: { position: { ...shown, length: 0 } },
    });
    expect(world.asked.map((question) => question.cypher)).toEqual([cypher]);
  });
});

describe("a text that changed something", () => {
  it("is told of once, and closes the desk", async () => {
    tampered.length = 0;
    const desk = deskOf();
    const harm = new GraphTamperedError("something");
    await expect(linesOf(desk, answering(harm).graph)).rejects.toMatchObject({
      code: "cypher-closed",
    });
    const after = answering(pieces);
    await expect(linesOf(desk, after.graph)).rejects.toMatchObject({ code: "cypher-closed" });
    const of = { graph: after.graph, signal: new AbortController().signal };
    await expect(desk.explain(asked, of)).rejects.toMatchObject({ code: "cypher-closed" });
    expect([tampered, after.asked]).toEqual([[harm], []]);
  });
});

describe("a text that is only explained", () => {
  it("is not run", async () => {
    const world = answering(pieces);
    const plan = [{ operator: "AllNodesScan", rows: 10 }];
    const graph: Graph = { ...world.graph, explain: async () => plan };
    const { signal } = new AbortController();
    expect(await deskOf().explain(asked, { graph, signal })).toEqual({
      verdict: "allowed",
      plan,
      timings: { gate: anyTime, total: anyTime },
    });
    expect(world.asked).toEqual([]);
  });
});
