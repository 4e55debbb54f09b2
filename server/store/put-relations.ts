import type { RelationType } from "../../graph-seed/ontology/ids.ts";
import type { Write } from "../engine/graph.ts";
import { grouped, inBatches } from "./batches.ts";
import type { PlacedRowOf } from "./placed-row.ts";
import type { StoreFacts } from "./store-facts.ts";
import { type Props, relationProps } from "./stored-props.ts";

type Drawn = {
  readonly kind: RelationType;
  readonly from: string;
  readonly to: string;
  readonly props: Props;
  /** Whether fewer edges meet at its start than at its end. */
  readonly startIsQuieter: boolean;
};

/** Draws relations between things that are there; one that no claim supports is left out. */
export function* putRelations(
  relations: readonly PlacedRowOf<"relation">[],
  facts: StoreFacts,
): Generator<Write> {
  const drawn = relations.flatMap((relation) => draw(relation, facts));
  for (const [cypher, rows] of grouped(drawn, cypherOf)) {
    yield* inBatches({ name: "put-relations", cypher, rows: rows.map(paramsOf) });
  }
}

function draw({ row, pack }: PlacedRowOf<"relation">, facts: StoreFacts): Drawn[] {
  const stored = facts.views.get(row.id);
  if (!stored) return [];
  const { kind, from, to } = row;
  const props = relationProps(row, stored.entries, { pack, view: stored.view });
  const degree = (id: string) => facts.neighbours.get(id) ?? 0;
  return [{ kind, from, to, props, startIsQuieter: degree(from) <= degree(to) }];
}

/** An engine may walk all edges of the first node of a pattern to see whether an edge is there. */
function cypherOf({ kind, startIsQuieter }: Drawn): string {
  const edge = `[edge:${kind} {id: row.id}]`;
  const pattern = startIsQuieter ? `(start)-${edge}->(goal)` : `(goal)<-${edge}-(start)`;
  return [
    "UNWIND $rows AS row",
    "MATCH (start:Entity {id: row.from}), (goal:Entity {id: row.to})",
    `MERGE ${pattern} SET edge = row.props`,
  ].join(" ");
}

function paramsOf({ from, to, props }: Drawn) {
  return { id: props["id"] ?? null, from, to, props };
}
