import * as fc from "fast-check";

import { type Derivation, derivations, textOf } from "./derivations.ts";

/** What may not be done, wherever a clause may stand. */
const clauses = [
  "CREATE (z:Evil)",
  "INSERT (z:Evil)",
  "MERGE (z:Evil {id: 1})",
  "SET a.x = 1",
  "SET a:Evil",
  "REMOVE a.x",
  "DELETE r",
  "DETACH DELETE a",
  "NODETACH DELETE a",
  "FOREACH (x IN [1] | SET a.x = x)",
  "LOAD CSV FROM 'file:///etc/passwd' AS line",
  "CALL { CREATE (z) }",
  "CALL (a) { SET a.x = 1 } IN 2 CONCURRENT TRANSACTIONS",
  "CALL (a) { RETURN 1 AS q } IN TRANSACTIONS OF 10 ROWS",
  "CALL dbms.listConfig()",
  "CALL `dbms`.`killConnection`('x') YIELD message",
  "CALL apoc.cypher.runWrite('CREATE (n)', {}) YIELD value",
  "CALL db.createLabel('Evil')",
  "SHOW TRANSACTIONS YIELD transactionId",
  "TERMINATE TRANSACTIONS 'x' YIELD message",
  "USE system",
  "DROP INDEX search",
  "MATCH (a)-[*]->(q)",
  "MATCH (a)-[:SUPPLIES*..99]->(q)",
  "MATCH ((x)-->(y)){1,500}",
  "MATCH (q) WHERE q.name =~ '(a+)+b'",
  "; MATCH (n) RETURN n",
];

/** What may not stand for a value. */
const values = [
  "apoc.util.sleep(9)",
  "apoc.load.json('http://127.0.0.1:1')",
  "db.nameFromElementId('x')",
  "size(range(1, 1000000000))",
  "COUNT { MATCH (z) SET z.x = 1 RETURN z }",
  "COLLECT { CREATE (z) RETURN z.x }",
  "$missing",
  "[(a)-[*]->(z) | z.id]",
  "'\\u0027'",
  "'zero\u200bwidth'",
];

const around = [
  (text: string) => text,
  (text: string) => `CALL { ${text} } RETURN one`,
  (text: string) => `MATCH (m) RETURN COUNT { ${text} } AS n`,
  (text: string) => `RETURN 1 AS one, 2 AS two UNION ALL ${text}`,
  (text: string) => `${text} UNION ALL RETURN 1 AS one, 2 AS two`,
];

export type Trespass = {
  readonly text: string;
  /** The same without the part that may not be. */
  readonly innocent: string;
};

/** A text that only reads but for one part, which stands anywhere in it. */
export const trespasses: fc.Arbitrary<Trespass> = fc
  .tuple(
    derivations,
    fc.oneof(
      fc.constantFrom(...clauses).map((clause) => ({ clause })),
      fc.constantFrom(...values).map((value) => ({ value })),
    ),
    fc.nat(),
    fc.constantFrom(...around),
  )
  .map(([derivation, part, at, wrap]) => ({
    text: wrap(textOf(withPart(derivation, part, at))),
    innocent: wrap(textOf(derivation)),
  }));

type Part = { readonly clause: string } | { readonly value: string };

function withPart(derivation: Derivation, part: Part, at: number): Derivation {
  const place = 1 + (at % derivation.clauses.length);
  const put = "clause" in part ? part.clause : `WITH a, r, b, ${part.value} AS v`;
  return { ...derivation, clauses: derivation.clauses.toSpliced(place, 0, put) };
}
