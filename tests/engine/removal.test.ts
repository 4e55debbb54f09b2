import * as fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";

import { DocumentId } from "../../contract/ids.ts";
import { referencesOf } from "../../contract/row-references.ts";
import type { Row } from "../../contract/rows.ts";
import { removeDocument } from "../../server/exchange/remove-document.ts";
import { scopeRows } from "../../server/exchange/scope-rows.ts";
import { indexedProperties } from "../../server/store/indexed-properties.ts";
import { aRichWorld, richDocumentIds } from "../support/a-rich-world.ts";
import { aWorld, documentIds } from "../support/a-world.ts";
import { openTestGraph, type TestGraph } from "../support/engine.ts";
import { aClaim, aDocument, anEntity, anEvidence, aRelation, someRows } from "../support/rows.ts";
import { empty } from "./empty.ts";
import { dump } from "./graph-dump.ts";
import { placedRows, putUserRows } from "./put-user-rows.ts";
import { standing } from "./standing-rows.ts";

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
  await graph.define(indexedProperties);
});
afterAll(() => graph.dispose());
beforeEach(async () => empty(graph));

const report = DocumentId.parse("document/report");
const other = DocumentId.parse("document/other");

/** The border is said by two documents; what East is a part of, by the second alone. */
const twoDocuments: Row[] = [
  ...someRows(),
  aDocument({ id: other, title: "Another", source: undefined }),
  anEvidence({ id: "evidence/again", document: other }),
  anEntity({ id: "place/all", name: "All" }),
  aRelation({
    id: "relation/east-in-all",
    kind: "PART_OF",
    to: "place/all",
    claims: ["claim/east-in-all"],
  }),
  aClaim({ id: "claim/east-in-all", predicate: "PART_OF", object: "place/all" }),
  anEvidence({ id: "evidence/east-in-all", claim: "claim/east-in-all", document: other }),
];

describe("removing a document", () => {
  it("takes all that rests only on it, and says what", async () => {
    await putUserRows(graph, twoDocuments);
    const told = await removeDocument(graph, other, { preview: false });
    expect(told).toEqual({
      document: other,
      written: true,
      revision: await graph.revision(),
      removes: {
        source: 0,
        document: 1,
        entity: 1,
        relation: 1,
        claim: 1,
        evidence: 2,
        quantity: 0,
      },
      weakens: { count: 1, ids: ["relation/east-borders-west"] },
    });
    const found = await dump(graph);
    await empty(graph);
    await putUserRows(graph, someRows());
    expect(found).toEqual(await dump(graph));
  });

  it("writes nothing in a preview, and says the same", async () => {
    await putUserRows(graph, twoDocuments);
    const [before, revision] = [await dump(graph), await graph.revision()];
    const preview = await removeDocument(graph, other, { preview: true });
    expect([await dump(graph), await graph.revision()]).toEqual([before, revision]);
    const real = await removeDocument(graph, other, { preview: false });
    expect({ ...preview, written: true, revision: real?.revision }).toEqual(real);
  });

  it("leaves nothing of a graph that rests on one document but what nothing named", async () => {
    const loose = anEntity({ id: "place/loose", name: "Loose" });
    await putUserRows(graph, [...someRows(), loose]);
    await removeDocument(graph, report, { preview: false });
    expect((await placedRows(graph)).map(({ row }) => row)).toEqual([loose]);
  });

  it("knows when there is no such document", async () => {
    await putUserRows(graph, someRows());
    expect(await removeDocument(graph, other, { preview: false })).toBeNull();
  });
});

describe.each([
  ["a rich world", aRichWorld, richDocumentIds],
  ["a world of disputes", aWorld, documentIds],
])("removing any document of %s", (_name, world, documents) => {
  it("leaves what the graph says in the scope of the others, and what nothing named", async () => {
    await fc.assert(
      fc.asyncProperty(world, fc.constantFrom(...documents), async (rows, id) => {
        await empty(graph);
        await putUserRows(graph, standing(rows));
        const stored = (await placedRows(graph)).map(({ row }) => row);
        await removeDocument(graph, DocumentId.parse(id), { preview: false });
        const found = await dump(graph);
        await empty(graph);
        await putUserRows(graph, without(stored, id));
        expect(found).toEqual(await dump(graph));
      }),
      { numRuns: 25, seed: 20_261_126 },
    );
  });
});

/** By the rules of a scope: what it would not say goes, unless it was there for its own sake. */
function without(rows: readonly Row[], document: string): Row[] {
  const others = rows.flatMap(({ id, type }) =>
    type === "document" && id !== document ? [id as string] : [],
  );
  const scoped = scopeRows(rows, new Set(others));
  const staying = new Set<string>(scoped.map(({ id }) => id));
  const named = new Set(rows.flatMap((row) => referencesOf(row).map(({ id }) => id)));
  const loose = rows.filter(({ id, type }) => {
    const isThing = type === "entity" || type === "source";
    return isThing && !named.has(id) && !staying.has(id);
  });
  return [...scoped, ...loose];
}
