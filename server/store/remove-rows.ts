import type { Row, RowType } from "../../contract/rows.ts";
import type { Write } from "../engine/graph.ts";
import { inBatches } from "./batches.ts";

/** Removes the edges that rows in the graph state, so that the rows can be written anew. */
export function* releaseRows(rows: readonly Row[]): Generator<Write> {
  const relations = rows.flatMap((row) =>
    row.type === "relation" ? [{ id: row.id, from: row.from }] : [],
  );
  yield* inBatches({ name: "remove-relations", cypher: relationsOut, rows: relations });
  for (const [type, cypher] of released) {
    yield* inBatches({ name: `release-${type}`, cypher, rows: idsOf(rows, type) });
  }
}

/** Removes the nodes of rows and all that touches them; relations go with releaseRows. */
export function* removeNodes(rows: readonly Row[]): Generator<Write> {
  for (const [type, label] of labels) {
    const cypher = `UNWIND $rows AS id MATCH (node:${label} {id: id}) DETACH DELETE node`;
    yield* inBatches({ name: `remove-${type}`, cypher, rows: idsOf(rows, type) });
  }
}

const relationsOut =
  "UNWIND $rows AS row MATCH (start:Entity {id: row.from})-[edge {id: row.id}]->(goal:Entity) " +
  "DELETE edge";

const released: readonly (readonly [RowType, string])[] = [
  ["document", "UNWIND $rows AS id MATCH (n:Entity {id: id})<-[edge:PUBLISHED]-() DELETE edge"],
  [
    "evidence",
    "UNWIND $rows AS id MATCH (n:Evidence {id: id})-[:FOR]->(c:Claim)<-[edge]-(d:Document) " +
      "WHERE edge.evidence = id DELETE edge",
  ],
  ["evidence", "UNWIND $rows AS id MATCH (n:Evidence {id: id})-[edge]->() DELETE edge"],
  ["quantity", "UNWIND $rows AS id MATCH (n:Quantity {id: id})-[edge]->() DELETE edge"],
  ["claim", "UNWIND $rows AS id MATCH (n:Claim {id: id})-[edge]->() DELETE edge"],
];

const labels: readonly (readonly [RowType, string])[] = [
  ["evidence", "Evidence"],
  ["quantity", "Quantity"],
  ["claim", "Claim"],
  ["entity", "Entity"],
  ["document", "Entity"],
  ["source", "Source"],
];

function idsOf(rows: readonly Row[], type: RowType): string[] {
  return rows.filter((row) => row.type === type).map(({ id }) => id);
}
