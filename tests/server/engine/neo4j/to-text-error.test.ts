import { Neo4jError } from "neo4j-driver";
import { expect, it } from "vitest";

import {
  GraphDeadlineError,
  GraphMemoryError,
  GraphRefusedError,
  GraphTextError,
} from "../../../../server/engine/graph.ts";
import { toGraphError } from "../../../../server/engine/neo4j/to-graph-error.ts";
import { toTextError } from "../../../../server/engine/neo4j/to-text-error.ts";

function failure(code: string, message: string): unknown {
  return toGraphError(new Neo4jError(message, `Neo.ClientError.${code}`, "50N42", ""));
}

it.each([
  [
    'Variable `m` not defined (line 1, column 26 (offset: 25))\n"EXPLAIN …"',
    8,
    "Variable `m` not defined",
    { line: 1, column: 18, offset: 17 },
  ],
  [
    "Variable `m` not defined (line 2, column 8 (offset: 25))",
    8,
    "Variable `m` not defined",
    { line: 2, column: 8, offset: 17 },
  ],
  [
    "Variable `m` not defined (line 1, column 8 (offset: 7))",
    0,
    "Variable `m` not defined",
    { line: 1, column: 8, offset: 7 },
  ],
  ["/ by zero", 0, "Division by zero", null],
  ['Text cannot be parsed to a Date\n"not a date"\n ^', 0, "Text cannot be parsed to a Date", null],
  [
    'Failed to invoke procedure `x`: Caused by: org.apache.lucene.queryparser.classic.ParseException: Encountered "<EOF>" at line 1.\nWas expecting',
    0,
    'Encountered "<EOF>" at line 1.',
    null,
  ],
])("says what is wrong with a text, and where: %s", (message, before, words, place) => {
  const found = toTextError(failure("Statement.SyntaxError", message), before);
  expect(found).toBeInstanceOf(GraphTextError);
  expect(found).toMatchObject({ message: words, place });
});

it("tells a write from a mistake", () => {
  expect(toTextError(failure("Statement.AccessMode", "Writing …"), 0)).toBeInstanceOf(
    GraphRefusedError,
  );
});

it.each([new GraphDeadlineError("late"), new GraphMemoryError("too much")])(
  "leaves what is no fault of the text: %s",
  (error) => {
    expect(toTextError(error, 0)).toBe(error);
  },
);
