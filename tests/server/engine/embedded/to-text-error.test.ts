import { expect, it } from "vitest";

import { bareText } from "../../../../server/engine/embedded/bare-text.ts";
import { refuseMisread, toTextError } from "../../../../server/engine/embedded/to-text-error.ts";
import {
  GraphMemoryError,
  GraphStatementError,
  GraphTextError,
  GraphUnsupportedError,
} from "../../../../server/engine/graph.ts";

const syntax = "syntax error: [Cypher] Expected RParen\n  --> query:2:4\n   |";

it("says what is wrong with a text, and where", () => {
  const found = toTextError(new GraphStatementError(syntax), "MATCH (n)\nRET n");
  expect(found).toMatchObject({
    name: "GraphTextError",
    message: "Expected RParen",
    place: { line: 2, column: 4, offset: 13 },
  });
});

it("names what it cannot read, and where it stands", () => {
  const found = toTextError(new GraphStatementError(syntax), "MATCH (a)\nMATCH (n:A|B) RETURN n");
  expect(found).toBeInstanceOf(GraphUnsupportedError);
  expect(found).toMatchObject({
    construct: "a label expression such as :A|B, :A&B or :!A",
    place: { line: 2, column: 7, offset: 16 },
  });
});

it.each([
  ["MATCH ()-[r:!SUPPLIES]->() RETURN r", "a type expression such as :!SUPPLIES"],
  ["MATCH ()-[r $p]->() RETURN r", "properties of a relation that are a parameter, -[r $p]-"],
  ["RETURN $set", "a parameter named by a word of Cypher; give it another name"],
])("names what it cannot read of relations and parameters: %s", (cypher, construct) => {
  expect(toTextError(new GraphStatementError(syntax), cypher)).toMatchObject({ construct });
});

it.each([
  ["semantic error: unknown procedure 'db.ping'; CALL …", "the procedure db.ping"],
  ["semantic error: Unknown function 'valueType'", "the function valueType()"],
])("names what it does not know: %s", (message, construct) => {
  expect(toTextError(new GraphStatementError(message), "…")).toMatchObject({ construct });
});

it.each([
  ["semantic error: Unknown function 'nosuch'", "RETURN nosuch()", "Unknown function 'nosuch'"],
  [syntax, "RETURN 'n:A|B, COLLECT { }' x (", "Expected RParen"],
  ["division by zero: 1 / 0", "RETURN 1/0", "Division by zero: 1 / 0"],
])("takes a mistake for one: %s", (message, cypher, words) => {
  const found = toTextError(new GraphStatementError(message), cypher);
  expect(found).toMatchObject({ name: "GraphTextError", message: words });
});

it.each([new GraphMemoryError("too much"), new GraphTextError("known", null), new Error("other")])(
  "leaves what is known already: %s",
  (error) => {
    expect(toTextError(error, "RETURN 1")).toBe(error);
  },
);

it.each([
  "MATCH p = shortestPath((a)-[*..5]->(b)) WHERE length(p) > 1 RETURN p",
  "MATCH p = allShortestPaths((a {id: 'x'})-[*..5]-(b))\nWHERE all(r IN relationships(p) WHERE r.w) RETURN p",
])("refuses what it would answer wrongly: %s", (cypher) => {
  expect(() => {
    refuseMisread(cypher);
  }).toThrow(GraphUnsupportedError);
});

it.each([
  "MATCH p = shortestPath((a)-[*..5]->(b)) RETURN p",
  "MATCH (a), (b) WHERE a.id = 'x' MATCH p = shortestPath((a)-[*..5]->(b)) RETURN p",
])("answers what it reads as it is meant: %s", (cypher) => {
  expect(() => {
    refuseMisread(cypher);
  }).not.toThrow();
});

it.each([
  ["RETURN 'a\\'b' + \"c\" // d\nRETURN 1", "RETURN '    ' + \" \"     \nRETURN 1"],
  ["RETURN `a``b` /* 'c' */ 'open", "RETURN ` `` `           '   '"],
])("sees a text without what is said in it: %s", (cypher, bare) => {
  expect(bareText(cypher)).toBe(bare);
});
