import { describe, expect, test } from "vitest";

import { isName } from "../../../../server/cypher/gate/is-name.ts";
import { lex } from "../../../../server/cypher/gate/lex.ts";
import { toScript } from "../../../../server/cypher/gate/script.ts";

/** Of each SET of a text, whether it can only be a name. */
function namesIn(source: string): readonly boolean[] {
  const script = toScript(source, lex(source));
  return script.tokens.flatMap(({ sign }, place) =>
    sign === "SET" ? [isName(script, place)] : [],
  );
}

describe("a word that may be a clause", () => {
  test.each([
    ["behind a dot", "RETURN n.set ORDER BY 1"],
    ["as a label", "MATCH (n:A|set WHERE n.x) RETURN 1"],
    ["as a parameter", "RETURN $set AS x"],
    ["as a key", "RETURN {set: 1}"],
    ["as an alias", "WITH x AS set WHERE true"],
    ["as an alias of a keyword that is a name", "WITH 1 AS order, 2 AS set MATCH (n)"],
    ["as a variable that is returned", "MATCH (n) RETURN set ORDER BY 1"],
    ["as a variable that is ordered by", "MATCH (n) RETURN n ORDER BY set DESC"],
    ["as a variable behind a star", "MATCH (n) WITH * RETURN set LIMIT 1"],
    ["as a variable in a pattern", "MATCH (set WHERE set.x) RETURN 1"],
    ["as what a procedure yields", "CALL db.labels() YIELD set RETURN 1"],
    ["as what a sub-query takes up", "CALL { WITH set RETURN 1 AS x }"],
    ["as what a second query returns", "RETURN 1 AS set UNION ALL RETURN set ORDER BY 1"],
    ["behind a choice", "MATCH (n) RETURN CASE WHEN 1 THEN 2 END AS set ORDER BY 1"],
    ["at the end", "MATCH (n) WITH DISTINCT set"],
    ["behind what is taken from it", "WITH 1 AS x RETURN 5 - set AS y"],
    ["behind what is added to it", "WITH 1 AS x RETURN (2) + set AS y"],
    ["behind what is multiplied by it", "WITH 1 AS x RETURN 5 * set AS y, x % set AS z"],
    ["behind what is more", "WITH 1 AS x WHERE x > set RETURN x"],
    ["behind a choice of values", "RETURN CASE WHEN set THEN 1 END AS x"],
  ])("is a name %s", (_, source) => {
    expect(namesIn(source)).not.toContain(false);
  });

  test.each([
    ["behind a pattern", "MATCH (n) SET n.x = 1"],
    ["behind a label for any", "MATCH (n) WHERE n:% SET n.x = 1"],
    ["behind a type", "MATCH (n) WHERE n.x :: LIST<INT> SET n.x = 1"],
    ["behind a path that repeats", "MATCH ((a)-->(b))+ SET a.x = 1"],
    ["behind a star", "MATCH (n) WITH * SET n.x = 1"],
    ["behind a variable called as", "MATCH (as) WITH as SET as.x = 1"],
    ["behind a parameter called as", "WITH $as SET n.x = 1"],
    ["behind a label called as", "MATCH (n) WHERE n:as SET n.x = 1"],
    ["behind a variable called distinct", "WITH distinct SET n.x = 1"],
    ["behind a variable called return", "WITH return SET n.x = 1"],
    ["behind a number", "WITH n LIMIT 1 SET n.x = 1"],
    ["behind a key called with", "MATCH (n) WITH {with: 1} SET n.x = 1"],
    ["behind a projection of with", "MATCH (n) WITH n {with} SET n.x = 1"],
    ["within a sub-query", "CALL { SET n.x = 1 }"],
    ["behind a type of types", "MATCH (n) WHERE n.x :: LIST<LIST<INT>> SET n.x = 1"],
    ["behind a label for any but one", "MATCH (n) WHERE n:A&% SET n.x = 1"],
    ["behind a path that is repeated for ever", "MATCH ANY SHORTEST ((a)-->(b))* SET a.x = 1"],
    ["behind a choice of queries", "CALL (n) { WHEN n.x THEN SET n.x = 1 }"],
    ["behind a distinct star", "MATCH (n) WITH DISTINCT * SET n.x = 1"],
  ])("is not shown to be a name %s", (_, source) => {
    expect(namesIn(source)).toEqual([false]);
  });
});
