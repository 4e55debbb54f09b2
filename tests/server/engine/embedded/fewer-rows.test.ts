import { expect, it } from "vitest";

import { fewerRows } from "../../../../server/engine/embedded/fewer-rows.ts";

it.each([
  "MATCH (n) RETURN n",
  "MATCH (n) RETURN n ORDER BY n.name SKIP 2",
  "MATCH (n) WITH n LIMIT 3 RETURN n.limit",
  "CALL { MATCH (n) RETURN n LIMIT 2 } RETURN n",
  "MATCH (n) RETURN COUNT { MATCH (n)--(m) } AS c, 'limit' AS `limit`",
  "RETURN [x IN [1] WHERE x > 0 | x]",
])("limits a text that does not limit itself: %s", (cypher) => {
  expect(fewerRows(`${cypher} ;`, 10)).toBe(`${cypher}\nLIMIT 11`);
});

it.each([
  "MATCH (n) RETURN n LIMIT 5000",
  "MATCH (n) RETURN n UNION ALL MATCH (m) RETURN m AS n",
  "CALL db.labels()",
  "MATCH (n) FINISH",
])("leaves a text that does, or where a limit would not be its own: %s", (cypher) => {
  expect(fewerRows(cypher, 10)).toBe(cypher);
});

it.each([
  ["UNWIND range(1, 1000000000) AS x RETURN x", "UNWIND range(1, 11) AS x RETURN x"],
  [
    "unwind RANGE( 5,5000 ) as x return x * 2 AS y, 'limit'",
    "unwind RANGE( 5,15 ) as x return x * 2 AS y, 'limit'",
  ],
])("makes no more numbers than rows may be answered, and one: %s", (cypher, shortened) => {
  expect(fewerRows(cypher, 10)).toBe(`${shortened}\nLIMIT 11`);
});

it.each([
  "UNWIND range(1, 11) AS x RETURN x",
  "UNWIND range(1, 5000) AS x RETURN count(x)",
  "UNWIND range(1, 5000) AS x RETURN x ORDER BY x DESC",
  "UNWIND range(1, 5000) AS x RETURN DISTINCT x % 2",
  "UNWIND range(1, 5000) AS x RETURN x SKIP 20",
  "UNWIND range(1, 5000) AS x WITH x WHERE x > 100 RETURN x",
  "UNWIND range($from, 5000) AS x RETURN x",
  "RETURN range(1, 5000) AS x",
])("leaves a range whose numbers are not the rows: %s", (cypher) => {
  expect(fewerRows(cypher, 10)).toBe(`${cypher}\nLIMIT 11`);
});
