import { readFile } from "node:fs/promises";

import { expect, it } from "vitest";

import { published } from "../../contract/limits.ts";
import { gate } from "../../server/cypher/gate/gate.ts";
import { GateRefusal } from "../../server/cypher/gate/refusal.ts";
import { codesIn, firstCells, partOf } from "./read-page.ts";

const guide = await readFile("docs/guide/user-guide.md", "utf8");
const part = partOf(guide, "What is not run");

/** What the guide says is refused, as it would be written. */
const refused: Readonly<Record<string, string>> = {
  CREATE: "CREATE (a) RETURN a",
  MERGE: "MERGE (a:Place) RETURN a",
  SET: "MATCH (a) SET a.name = 'x' RETURN a",
  DELETE: "MATCH (a) DELETE a",
  REMOVE: "MATCH (a) REMOVE a.name RETURN a",
  FOREACH: "FOREACH (a IN [1] | CREATE (:Place))",
  "LOAD CSV": "LOAD CSV FROM 'file' AS row RETURN row",
  SHOW: "SHOW INDEXES",
  USE: "USE system MATCH (a) RETURN a",
  TERMINATE: "TERMINATE TRANSACTIONS 'x'",
  "CALL … IN TRANSACTIONS": "MATCH (a) CALL (a) { RETURN 1 AS one } IN TRANSACTIONS RETURN one",
  EXPLAIN: "EXPLAIN MATCH (a) RETURN a",
  PROFILE: "PROFILE MATCH (a) RETURN a",
  "-[*]->": "MATCH (a)-[*]->(b) RETURN a",
  "-[*1..20]->": "MATCH (a)-[*1..20]->(b) RETURN a",
  "-->+": "MATCH (a)-->+(b) RETURN a",
  "[x IN range(1, 1000000) | x]": "RETURN [x IN range(1, 1000000) | x] AS xs",
  "s + s": "RETURN reduce(s = 'x', i IN range(1, 40) | s + s) AS s",
  reduce: "WITH [1] AS l RETURN reduce(s = l, i IN range(1, 40) | s + s) AS s",
  "=~": "MATCH (a) WHERE a.name =~ a.summary RETURN a",
  AND: `MATCH (a) WHERE ${"a.x = 1 AND ".repeat(301)}true RETURN a`,
  OR: `MATCH (a) WHERE ${"a.x = 1 OR ".repeat(301)}true RETURN a`,
  "\\u0041": "RETURN '\\u0041' AS a",
  "RETURN DISTINCT delete AS x": "MATCH (a) WITH a AS delete RETURN DISTINCT delete AS x",
};

it("says of these that the gate refuses them, and of nothing else", () => {
  expect(firstCells(part).flatMap(codesIn)).toEqual(Object.keys(refused));
});

it.each(Object.entries(refused))("says rightly that %s is refused", (_, text) => {
  expect(() => gate(text, {})).toThrow(GateRefusal);
});

it.each([
  "MATCH (a)-[*1..4]->(b) RETURN a",
  "MATCH (a)-[*1..15]->(b) RETURN a",
  "RETURN [x IN range(1, 100000) | x] AS xs",
  "UNWIND range(1, 1000000) AS x RETURN count(x)",
  "CALL db.labels()",
  "MATCH (a) WITH a AS `delete` RETURN DISTINCT `delete` AS x",
  `MATCH (a) WHERE ${"a.x = 1 AND ".repeat(299)}true RETURN a`,
  `RETURN ${"(".repeat(64)}1${")".repeat(64)} AS one`,
])("says rightly what to write instead: %s", (text) => {
  expect(() => gate(text, {})).not.toThrow();
});

it("says the limits that are kept", () => {
  const { cypherCharacters, cypherPathSteps, cyphersAtOnce, cyphersWaiting } = published;
  expect(part).toContain(`more than ${cypherCharacters.toLocaleString("en")} characters`);
  expect(part).toContain(`at most ${cypherPathSteps};`);
  expect([cyphersAtOnce, cyphersWaiting]).toEqual([2, 16]);
  expect(part).toContain("Two texts run at once and sixteen wait");
});
