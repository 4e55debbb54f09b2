import { describe, expect, test } from "vitest";

import { gate } from "../../../../server/cypher/gate/gate.ts";
import { quote } from "../../../../server/cypher/gate/quote.ts";

/** A text with backticks wherever a word in it is found to be a name. */
function quoted(text: string): string {
  const { cypher, names } = gate(text, text.includes("$set") ? { set: 1 } : {});
  return quote(cypher, names);
}

describe("a word of Cypher that is a name", () => {
  test.each([
    ["MATCH (n) RETURN n.set, n.is, n.null", "MATCH (n) RETURN n.`set`, n.`is`, n.`null`"],
    ["MATCH (n:Match {in: 1}) RETURN n", "MATCH (n:`Match` {`in`: 1}) RETURN n"],
    ["MATCH (n)-[r:SET|MERGE]->() RETURN r", "MATCH (n)-[r:`SET`|`MERGE`]->() RETURN r"],
    ["MATCH (set) WHERE set.x = 1 RETURN set", "MATCH (`set`) WHERE `set`.x = 1 RETURN `set`"],
    ["RETURN 1 AS null, 2 AS case", "RETURN 1 AS `null`, 2 AS `case`"],
    ["UNWIND [1] AS in RETURN in ORDER BY in", "UNWIND [1] AS `in` RETURN `in` ORDER BY `in`"],
    ["RETURN {a: true, true: 1, b: n:Not} AS m", "RETURN {a: true, `true`: 1, b: n:`Not`} AS m"],
    [
      "WITH 1 AS in RETURN 5 + in AS x, 2 * in AS y",
      "WITH 1 AS `in` RETURN 5 + `in` AS x, 2 * `in` AS y",
    ],
    ["MATCH (n) RETURN n {.with, or: 1}", "MATCH (n) RETURN n {.`with`, `or`: 1}"],
    ["WITH 1 AS x // set\nRETURN x AS set", "WITH 1 AS x       \nRETURN x AS `set`"],
  ])("is put in backticks: %s", (text, expected) => {
    expect(quoted(text)).toBe(expected);
  });

  test.each([
    "MATCH (n) WHERE n.x IN [1, null] AND NOT n.y IS NULL OR true XOR (false) RETURN n AS m",
    "MATCH (n WHERE n.x = 1)-[WHERE true]->(IS Place) RETURN count(DISTINCT n), [x IN [1] WHERE x | x]",
    "RETURN CASE WHEN true THEN null ELSE {a: null, b: not true} END AS x UNION ALL RETURN 1 AS x",
    "MATCH (n) WHERE EXISTS { MATCH (n)-->() } WITH DISTINCT n OPTIONAL MATCH (n)-->(m) RETURN *",
    "RETURN `set`, 'set', n.`is`, $set",
    "UNWIND [1] AS drop RETURN drop, 2 AS show, 3 AS load",
  ])("is nothing that may be a keyword, a value, a parameter, or quoted already: %s", (text) => {
    expect(quoted(text)).toBe(text);
  });
});
