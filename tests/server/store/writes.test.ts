import { describe, expect, it } from "vitest";

import type { Row } from "../../../contract/rows.ts";
import { evidenceEdges, evidenceLabels } from "../../../graph-seed/ontology/evidence.ts";
import { kindIds, relationTypeIds } from "../../../graph-seed/ontology/ids.ts";
import { indexedProperties } from "../../../server/store/indexed-properties.ts";
import { putRows } from "../../../server/store/put-rows.ts";
import { releaseRows, removeNodes } from "../../../server/store/remove-rows.ts";
import { storeFacts } from "../../../server/store/store-facts.ts";
import {
  aClaim,
  anEntity,
  anEvidence,
  aQuantity,
  aRelation,
  someRows,
} from "../../support/rows.ts";

function writesOf(rows: readonly Row[]) {
  const placed = rows.map((row) => ({ row, pack: null }));
  return [...putRows(placed, storeFacts(rows))];
}

/** Everything a Cypher text names after a colon. */
function namesIn(cypher: string): string[] {
  return [...cypher.matchAll(/:\s?`?([A-Za-z_]+)/gu)].flatMap(([, name]) => name ?? []);
}

describe("writing rows", () => {
  it("puts nodes before the edges that join them, and relations last", () => {
    const names = writesOf([...someRows(), aQuantity()]).map(({ name }) => name);
    expect(names).toEqual([
      "put-things",
      "put-things",
      "put-source",
      "put-claim",
      "put-evidence",
      "put-quantity",
      "put-published-edges",
      "put-subject-edges",
      "put-object-edges",
      "put-for-edges",
      "put-in-edges",
      "put-asserts-edges",
      "put-about-edges",
      "put-relations",
    ]);
  });

  it("takes every value as a parameter, whatever it holds", () => {
    const name = "'}) DETACH DELETE n //";
    const writes = writesOf([anEntity({ name })]);
    expect(writes.map(({ cypher }) => cypher)).toEqual([
      "UNWIND $rows AS row MERGE (thing:Entity {id: row.id}) SET thing:Place SET thing = row.props",
    ]);
    expect(writes[0]?.params).toMatchObject({ rows: [{ props: { name } }] });
  });

  it("names only labels and types of the ontology", () => {
    const known = new Set<string>([
      ...kindIds,
      ...relationTypeIds,
      ...evidenceLabels,
      ...evidenceEdges,
      "Entity",
    ]);
    const texts = writesOf([...someRows(), aQuantity()]).map(({ cypher }) =>
      cypher.replaceAll(/\{[^}]*\}/gu, ""),
    );
    const names = texts.flatMap(namesIn);
    expect(names).toContain("BORDERS");
    expect(names.filter((name) => !known.has(name))).toEqual([]);
  });

  it("sends many rows in pieces", () => {
    const rows = Array.from({ length: 1_201 }, (_, index) => anEntity({ id: `place/p${index}` }));
    const sizes = writesOf(rows).map(({ params }) => {
      return Array.isArray(params["rows"]) ? params["rows"].length : 0;
    });
    expect(sizes).toEqual([500, 500, 201]);
  });

  it("draws a relation from its quieter end, which an engine looks through sooner", () => {
    const hub = ["north", "south"].flatMap((name): Row[] => [
      anEntity({ id: `place/${name}` }),
      aRelation({ id: `relation/${name}`, to: `place/${name}`, claims: [`claim/${name}`] }),
      aClaim({ id: `claim/${name}`, object: `place/${name}` }),
      anEvidence({ id: `evidence/${name}`, claim: `claim/${name}` }),
    ]);
    const texts = writesOf([...someRows(), ...hub]).flatMap(({ name, cypher }) =>
      name === "put-relations" ? [cypher] : [],
    );
    expect(texts).toEqual([
      "UNWIND $rows AS row MATCH (start:Entity {id: row.from}), (goal:Entity {id: row.to}) " +
        "MERGE (goal)<-[edge:BORDERS {id: row.id}]-(start) SET edge = row.props",
    ]);
  });

  it("leaves out a relation that no claim supports", () => {
    const rows = someRows().filter(({ type }) => type !== "evidence");
    expect(writesOf(rows).map(({ name }) => name)).not.toContain("put-relations");
  });
});

describe("removing rows", () => {
  it("looks each up by its id, and does nothing for none", () => {
    const removed = [...releaseRows(someRows()), ...removeNodes(someRows())];
    expect(removed.map(({ name, params }) => ({ name, rows: params["rows"] }))).toEqual([
      {
        name: "remove-relations",
        rows: [{ id: "relation/east-borders-west", from: "place/east" }],
      },
      { name: "release-document", rows: ["document/report"] },
      { name: "release-evidence", rows: ["evidence/east-borders-west"] },
      { name: "release-evidence", rows: ["evidence/east-borders-west"] },
      { name: "release-claim", rows: ["claim/east-borders-west"] },
      { name: "remove-evidence", rows: ["evidence/east-borders-west"] },
      { name: "remove-claim", rows: ["claim/east-borders-west"] },
      { name: "remove-entity", rows: ["place/east", "place/west"] },
      { name: "remove-document", rows: ["document/report"] },
      { name: "remove-source", rows: ["source/paper"] },
    ]);
    expect([...releaseRows([]), ...removeNodes([])]).toEqual([]);
  });
});

describe("what things are found by", () => {
  it("is their id, and for a relation a claim of its own", () => {
    expect(indexedProperties).toEqual([
      { label: "Entity", property: "id", unique: true },
      { label: "Claim", property: "id", unique: true },
      { label: "Evidence", property: "id", unique: true },
      { label: "Quantity", property: "id", unique: true },
      { label: "Source", property: "id", unique: true },
      { label: "Pack", property: "id", unique: true },
      { label: "Claim", property: "relation", unique: false },
    ]);
  });
});
