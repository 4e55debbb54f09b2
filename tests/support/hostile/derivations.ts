import * as fc from "fast-check";

import { allowed, type HostileStatement } from "./statement.ts";

/** How a text is put together, so that something else may be put between. */
export type Derivation = {
  /** Each ends where another clause may begin; `a`, `r` and `b` are known behind the first. */
  readonly clauses: readonly string[];
  readonly end: string;
};

const names = fc.constantFrom("name", "id", "kind", "`a b`", "layer", "set", "order", "drop");
const numbers = fc.constantFrom("0", "1", "-3", "2.5", "1e3", "0x1F", "9007199254740993");
const texts = fc.constantFrom("'CREATE (n)'", '"it\'s"', "''", "'; DROP'", "'é 🜁'", "'a // b'");
const comparisons = fc.constantFrom(
  "=",
  "<>",
  "<",
  "<=",
  ">",
  ">=",
  "IN",
  "STARTS WITH",
  "CONTAINS",
);
const operators = fc.constantFrom("+", "-", "*", "/", "%", "AND", "OR", "XOR");
const functions = fc.constantFrom("toUpper", "size", "coalesce", "toString", "abs", "head", "keys");
const aggregates = fc.constantFrom("count", "collect", "min", "max", "sum", "count(DISTINCT ");
const patterns = fc.constantFrom(
  "(a)-[:SUPPLIES]->()",
  "(a)<-[:PART_OF*1..3]-(:Place)",
  "(b {id: 'place/mexico'})--()",
  "(a)-[:SUPPLIES|AFFECTS]-(:Place)-->()",
);
const known = fc.constantFrom("a", "r", "b");

/** Expressions and clauses of the reading half of Cypher, as they grow out of one another. */
const grammar = fc.letrec<{
  value: string;
  test: string;
  clause: string;
  query: Derivation;
}>((tie) => ({
  value: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.oneof(numbers, texts, known, fc.constantFrom("null", "true", "$p", "[]")),
    join(known, ".", names),
    join("(", tie("value"), " ", operators, " ", tie("value"), ")"),
    join(functions, "(", tie("value"), ")"),
    join("[", tie("value"), ", ", tie("value"), "][0]"),
    join("[x IN [1, 2] WHERE ", tie("test"), " | ", tie("value"), "]"),
    join("{", names, ": ", tie("value"), "}"),
    join("CASE WHEN ", tie("test"), " THEN ", tie("value"), " ELSE ", tie("value"), " END"),
    join("COUNT { ", patterns, " }"),
    join("reduce(s = 0, x IN range(1, 10) | s + ", tie("value"), ")"),
  ),
  test: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    join(known, ".", names, " IS NOT NULL"),
    join(tie("value"), " ", comparisons, " ", tie("value")),
    join("NOT (", tie("test"), ")"),
    join("EXISTS { ", patterns, " }"),
    join("any(x IN [1] WHERE ", tie("test"), ")"),
    join(known, ".", names, " =~ 'Mexic.*'"),
  ),
  clause: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    join("MATCH ", patterns, " WHERE ", tie("test")),
    join("OPTIONAL MATCH ", patterns),
    join("WITH a, r, b WHERE ", tie("test")),
    join("WITH a, r, b ORDER BY ", tie("value"), " DESC LIMIT 3"),
    join("WITH DISTINCT *"),
    tie("query").map((inner) => `CALL (a, r, b) { ${textOf(inner, "WITH a, r, b LIMIT 1 ")} }`),
  ),
  query: fc.record({
    clauses: fc.array(tie("clause"), { maxLength: 3, depthIdentifier: "clauses" }),
    end: join(
      "RETURN ",
      fc.constantFrom("", "DISTINCT "),
      tie("value"),
      " AS one, ",
      aggregates.map((name) => (name.endsWith(" ") ? name : `${name}(`)),
      tie("value"),
      ") AS two ORDER BY one LIMIT 5",
    ),
  }),
}));

function join(...parts: readonly (string | fc.Arbitrary<string>)[]): fc.Arbitrary<string> {
  const all = parts.map((part) => (typeof part === "string" ? fc.constant(part) : part));
  return fc.tuple(...all).map((pieces) => pieces.join(""));
}

const beginnings = [
  "MATCH (a:Place)-[r]->(b)",
  "MATCH p = (a:Entity {id: 'place/mexico'})-[r:SUPPLIES]-(b)",
  "OPTIONAL MATCH (a)-[r]-(b) WHERE a.id = 'place/china'",
];

/** Texts that only read. */
export const derivations: fc.Arbitrary<Derivation> = fc
  .tuple(fc.constantFrom(...beginnings), grammar.query)
  .map(([first, { clauses, end }]) => ({ clauses: [first, ...clauses], end }));

export function textOf({ clauses, end }: Derivation, first = ""): string {
  return first + [...clauses, end].join(" ");
}

/** A text with the parameter that it uses. */
export function statementOf(text: string): HostileStatement {
  return allowed(text, text.includes("$p") ? { p: 1 } : {});
}
