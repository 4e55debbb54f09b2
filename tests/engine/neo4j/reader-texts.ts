/**
 * What readers write, in the Cypher that both engines run. Each names its columns and an order, so
 * that two right answers are the same.
 */
export const readerTexts: readonly string[] = [
  "MATCH (n:Entity) RETURN n.id AS id, n.name AS name, size(labels(n)) AS kinds ORDER BY id",
  "MATCH (n) RETURN count(n) AS n",
  "MATCH (a:Entity)-[r]->(b:Entity) RETURN type(r) AS type, count(*) AS n ORDER BY type",
  "MATCH (a:Entity)-[r]->(b:Entity) RETURN r.id AS id, r.layer AS layer, r.confidence AS c ORDER BY id",
  "MATCH (a:Entity)-[r]-(b:Entity) WHERE a.id < b.id RETURN a.id AS a, count(r) AS n ORDER BY a",
  "MATCH (a:Place) OPTIONAL MATCH (a)-[r]->(b:Flow) RETURN a.id AS a, count(b) AS n ORDER BY a",
  "MATCH (a:Entity) WHERE EXISTS { (a)-[]->(:Entity) } RETURN a.id AS a ORDER BY a",
  "MATCH (a:Entity) RETURN a.id AS a, COUNT { (a)-[]-(:Entity) } AS n ORDER BY a",
  "MATCH p = (a:Place {id: 'place/p0'})-[*1..3]->(b:Entity) RETURN b.id AS b, length(p) AS n, count(*) AS ways ORDER BY b, n",
  "MATCH (a:Entity)-[r]->(b:Entity) WITH a, collect(b.id) AS others RETURN a.id AS a, size(others) AS n ORDER BY a",
  "MATCH (q:Quantity) RETURN q.id AS id, q.value AS v ORDER BY id",
  "MATCH (q:Quantity)-[:ABOUT]->(c:Claim) RETURN c.id AS c, q.value * 2 AS v ORDER BY c",
  "MATCH (c:Claim)-[:CONTRADICTS]->(d:Claim) RETURN c.id AS c, d.id AS d ORDER BY c, d",
  "MATCH (v:Evidence)-[:FOR]->(c:Claim) WITH c, collect(v.stance) AS said RETURN c.id AS c, any(s IN said WHERE s = 'disputes') AS disputed ORDER BY c",
  "MATCH (c:Claim) RETURN c.modality AS m, count(*) AS n, avg(c.confidence) AS mean ORDER BY m",
  "MATCH (c:Claim) WHERE c.confidence >= 50 OR c.hedge IS NOT NULL RETURN c.id AS c ORDER BY c",
  "MATCH (c:Claim) RETURN DISTINCT c.modality AS m ORDER BY m SKIP 1 LIMIT 3",
  "MATCH (n:Entity) WHERE toLower(n.name) CONTAINS 'n' RETURN n.id AS id ORDER BY id",
  "MATCH (n:Entity) WHERE n.name STARTS WITH 'N' AND NOT n.aliases IS NULL RETURN n.id AS id, n.aliases AS a ORDER BY id",
  "MATCH (a:Place) RETURN a.id AS id UNION ALL MATCH (b:Flow) RETURN b.id AS id",
  "UNWIND range(1, 5) AS x WITH x WHERE x % 2 = 1 RETURN collect(x) AS odd, sum(x) AS total",
  "MATCH (a:Entity)-[r]->(b:Entity) RETURN CASE WHEN r.contested THEN 'contested' ELSE 'quiet' END AS state, count(*) AS n ORDER BY state",
  "MATCH (n:Flow) CALL (n) { MATCH (n)-[r]-(m:Entity) RETURN count(m) AS k } RETURN n.id AS id, k ORDER BY id",
  "MATCH (a:Entity)-[r]->(b:Entity) RETURN reduce(s = 0, x IN r.confidences | s + x) AS sum, r.id AS id ORDER BY id",
  "MATCH (a:Entity {id: $id}) RETURN a {.id, .name, kinds: [x IN labels(a) WHERE x <> 'Entity']} AS a",
  "RETURN 1 AS one, 1.5 AS half, true AS yes, null AS nothing, [1, 'a', null] AS list, {a: {b: 1}} AS map",
];
