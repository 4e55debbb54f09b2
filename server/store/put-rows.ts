import type { Kind } from "../../graph-seed/ontology/ids.ts";
import type { Write } from "../engine/graph.ts";
import { grouped, inBatches } from "./batches.ts";
import { putEvidenceEdges } from "./evidence-edges.ts";
import { type PlacedRow, rowsOfType } from "./placed-row.ts";
import { putRelations } from "./put-relations.ts";
import type { StoreFacts } from "./store-facts.ts";
import { claimProps, documentProps, entityProps, plainProps, type Props } from "./stored-props.ts";

/**
 * Writes rows as stored-shape.ts says; writing them twice changes nothing. What they lean on must
 * lie in the graph or be among them. Edges that a former state of a row had and this one has not
 * are for releaseRows.
 */
export function* putRows(rows: readonly PlacedRow[], facts: StoreFacts): Generator<Write> {
  yield* putThings(rows, facts);
  yield* putRecords(rows, facts);
  yield* putEvidenceEdges(rows.map(({ row }) => row));
  yield* putRelations(rowsOfType(rows, "relation"), facts);
}

type Thing = { readonly kind: Kind; readonly props: Props };

function* putThings(rows: readonly PlacedRow[], facts: StoreFacts): Generator<Write> {
  const neighbours = (id: string) => facts.neighbours.get(id) ?? 0;
  const entities = rowsOfType(rows, "entity").map(({ row, pack }): Thing => {
    return { kind: row.kind, props: entityProps(row, { pack, neighbours: neighbours(row.id) }) };
  });
  const documents = rowsOfType(rows, "document").map(({ row, pack }): Thing => {
    const props = documentProps(row, { pack, neighbours: neighbours(row.id) });
    return { kind: "Document", props };
  });
  for (const [kind, things] of grouped([...entities, ...documents], (thing) => thing.kind)) {
    const cypher =
      "UNWIND $rows AS row MERGE (thing:Entity {id: row.id}) " +
      `SET thing:${kind} SET thing = row.props`;
    yield* inBatches({ name: "put-things", cypher, rows: things.map(({ props }) => keyed(props)) });
  }
}

function* putRecords(rows: readonly PlacedRow[], facts: StoreFacts): Generator<Write> {
  const claims = rowsOfType(rows, "claim").map(({ row, pack }) =>
    claimProps(row, { pack, relation: facts.ownerOf.get(row.id) }),
  );
  const plain = (type: "evidence" | "quantity" | "source") =>
    rowsOfType(rows, type).map(({ row, pack }) => plainProps(row, { pack }));
  yield* putNodes("Source", plain("source"));
  yield* putNodes("Claim", claims);
  yield* putNodes("Evidence", plain("evidence"));
  yield* putNodes("Quantity", plain("quantity"));
}

function* putNodes(label: string, nodes: readonly Props[]): Generator<Write> {
  const cypher = `UNWIND $rows AS row MERGE (node:${label} {id: row.id}) SET node = row.props`;
  yield* inBatches({ name: `put-${label.toLowerCase()}`, cypher, rows: nodes.map(keyed) });
}

function keyed(props: Props): Props {
  return { id: props["id"] ?? null, props };
}
