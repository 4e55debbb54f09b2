import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";

import { DocumentId } from "../../contract/ids.ts";
import type { Row } from "../../contract/rows.ts";
import { checkRows } from "../../graph-seed/check/check-rows.ts";
import { toLine } from "../../server/exchange/export-rows.ts";
import { ImportRefusedError } from "../../server/exchange/import-refused.ts";
import { importRows } from "../../server/exchange/import-rows.ts";
import { removeDocument } from "../../server/exchange/remove-document.ts";
import { openTestGraph, type TestGraph } from "../support/engine.ts";
import {
  aClaim,
  aDocument,
  anEntity,
  anEvidence,
  aQuantity,
  aRelation,
  someRows,
} from "../support/rows.ts";
import { empty } from "./empty.ts";
import { placedRows } from "./put-user-rows.ts";

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
});
afterAll(() => graph.dispose());
beforeEach(async () => empty(graph));

async function take(rows: readonly (Row | string)[]) {
  async function* lines() {
    for (const row of rows) yield typeof row === "string" ? row : toLine(row);
  }
  return importRows(graph, lines(), { preview: false });
}

/** What the graph says, once it has been held to the rules for rows. */
async function lawfulIds(): Promise<string[]> {
  const rows = (await placedRows(graph)).map(({ row }) => row);
  const located = rows.map((row, at) => ({ file: "", line: at + 1, row }));
  expect(checkRows(located).faults).toEqual([]);
  return rows.map(({ id }) => id as string).toSorted();
}

const other = DocumentId.parse("document/other");
const idsOf = (rows: readonly Row[]) => rows.map(({ id }) => id as string).toSorted();

/** A chair, read by a person in one document, and what the chair says in another. */
const role = {
  id: "claim/chair",
  predicate: "HOLDS_ROLE",
  subject: "person/chair",
  object: "public-body/board",
  createdBy: "person",
};
const chair = anEntity({ id: "person/chair", kind: "Person", name: "A Chair" });
const board = anEntity({ id: "public-body/board", kind: "PublicBody", name: "The Board" });
const holding = {
  id: "relation/chair",
  kind: "HOLDS_ROLE",
  from: "person/chair",
  to: "public-body/board",
};
const holds = aRelation({ ...holding, claims: ["claim/chair"] });
const remark = aClaim({
  id: "claim/remark",
  predicate: undefined,
  object: undefined,
  attributedTo: "person/chair",
});
const withChair: Row[] = [
  ...someRows(),
  aDocument({ id: other, title: "Another", source: undefined }),
  chair,
  board,
  holds,
  aClaim(role),
  anEvidence({ id: "evidence/chair", claim: "claim/chair", document: other }),
  remark,
  anEvidence({ id: "evidence/remark", claim: "claim/remark" }),
  aQuantity({ id: "quantity/remark", claim: "claim/remark" }),
];
const ofChair = new Set(["chair", "remark"]);
const withoutChair = idsOf(withChair).filter((id) => !ofChair.has(id.split("/")[1] ?? ""));

describe("a person in the graph who loses the last public role", () => {
  it("goes with all that is said of them when a file rejects it, and is counted", async () => {
    await take(withChair);
    const { leftOut } = await take([aClaim({ ...role, status: "rejected" })]);
    expect([await lawfulIds(), leftOut]).toEqual([
      withoutChair,
      {
        people: { count: 1, ids: ["person/chair"] },
        relations: { count: 1, ids: ["relation/chair"] },
      },
    ]);
  });

  it("goes when a file gives it to another", async () => {
    await take(withChair);
    const next = anEntity({ id: "person/next", kind: "Person", name: "The Next" });
    const given = [
      next,
      { ...holds, from: next.id },
      aClaim({ ...role, subject: next.id, text: "The Next is chair." }),
      chair,
    ];
    const { leftOut } = await take(given);
    const staying = [...withoutChair, "person/next", "relation/chair", "claim/chair"];
    expect([await lawfulIds(), leftOut.people.ids]).toEqual([
      [...staying, "evidence/chair"].toSorted(),
      ["person/chair"],
    ]);
  });

  it("goes with the document that told of it", async () => {
    await take(withChair);
    await removeDocument(graph, other, { preview: false });
    const gone = new Set<string>([other, "public-body/board"]);
    expect(await lawfulIds()).toEqual(withoutChair.filter((id) => !gone.has(id)));
  });

  it("takes those along whose own role only such a person has told of", async () => {
    const { leftOut } = await take([
      ...someRows(),
      anEntity({ id: "person/neighbour", kind: "Person", name: "A Neighbour" }),
      chair,
      board,
      aRelation({ ...holding, claims: ["claim/chair", "claim/scanned"] }),
      aClaim({ ...role, attributedTo: "person/neighbour" }),
      anEvidence({ id: "evidence/chair", claim: "claim/chair" }),
      aClaim({ ...role, id: "claim/scanned", createdBy: "model" }),
      anEvidence({ id: "evidence/scanned", claim: "claim/scanned" }),
    ]);
    expect([await lawfulIds(), leftOut.people.ids]).toEqual([
      idsOf([...someRows(), board]),
      ["person/chair", "person/neighbour"],
    ]);
  });

  it("stays while another role is told of", async () => {
    const second = { ...role, id: "claim/member", object: "public-body/council" };
    const member = [
      anEntity({ id: "public-body/council", kind: "PublicBody", name: "The Council" }),
      { ...holds, id: "relation/member", to: "public-body/council", claims: ["claim/member"] },
      aClaim(second),
      anEvidence({ id: "evidence/member", claim: "claim/member" }),
    ].map((row) => JSON.stringify(row));
    await take([...withChair.map(toLine), ...member]);
    await removeDocument(graph, other, { preview: false });
    const ids = await lawfulIds();
    expect(ids).toEqual(expect.arrayContaining(["person/chair", "claim/remark"]));
    expect(ids).not.toContain("relation/chair");
  });
});

it("a relation about an organization goes with the document that a person read of it", async () => {
  const said = { predicate: "LOCATED_IN", subject: "organization/union", object: "place/east" };
  await take([
    ...someRows(),
    aDocument({ id: other, title: "Another", source: undefined }),
    anEntity({ id: "organization/union", kind: "Organization", name: "Union" }),
    aRelation({
      id: "relation/union",
      kind: "LOCATED_IN",
      from: "organization/union",
      to: "place/east",
      claims: ["claim/read", "claim/scanned"],
    }),
    aClaim({ ...said, id: "claim/read", createdBy: "person" }),
    anEvidence({ id: "evidence/read", claim: "claim/read", document: other }),
    aClaim({ ...said, id: "claim/scanned", createdBy: "model" }),
    anEvidence({ id: "evidence/scanned", claim: "claim/scanned" }),
  ]);
  await removeDocument(graph, other, { preview: false });
  const kept = ["organization/union", "claim/scanned", "evidence/scanned"];
  expect(await lawfulIds()).toEqual([...idsOf(someRows()), ...kept].toSorted());
});

describe("a file that would leave what lies in the graph without what it rests on", () => {
  const [read, readAgain] = ["a", "b"].map((digit) => digit.repeat(64));
  it.each<[string, Row[], Row[], (string | number)[]]>([
    [
      "the text that was read",
      [aDocument({ sha256: read }), anEvidence({ sha256: read })],
      [aDocument({ sha256: readAgain })],
      [1, "sha256", "hash-of-document"],
    ],
    [
      "its evidence",
      [],
      [
        aClaim({ id: "claim/new", predicate: undefined, object: undefined }),
        anEvidence({ claim: "claim/new" }),
      ],
      [2, "claim", "claim-without-evidence"],
    ],
  ])("is refused, and told which row does it: %s", async (_what, instead, file, fault) => {
    const changed = new Map([...someRows(), ...instead].map((row) => [row.id as string, row]));
    await take([...changed.values()]);
    const refused = await take(file).catch((error: unknown) => error);
    if (!(refused instanceof ImportRefusedError)) throw new Error("It was taken.");
    expect(refused.faults.map(({ line, field, rule }) => [line, field, rule])).toEqual([fault]);
    expect(await lawfulIds()).toEqual(idsOf(someRows()));
  });
});

describe("a row that only looks different from what lies in the graph", () => {
  it.each<[string, string]>([
    ["no names", toLine(anEntity({ names: {} }))],
    ["no properties", toLine(anEntity({ id: "event/talks", kind: "Event", properties: {} }))],
    ["a relation without properties", toLine(aRelation({ properties: {} }))],
    ["a zero below zero", toLine(aQuantity()).replace('"value":12', '"value":-0')],
  ])("changes nothing the second time: %s", async (_what, line) => {
    await take(someRows());
    await take([line]);
    const before = await graph.revision();
    const { changes } = await take([line]);
    expect([await graph.revision(), Object.values(changes).some((count) => count > 0)]).toEqual([
      before,
      false,
    ]);
  });
});
