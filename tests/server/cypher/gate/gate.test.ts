import { describe, expect, test } from "vitest";

import { gate } from "../../../../server/cypher/gate/gate.ts";
import { GateRefusal } from "../../../../server/cypher/gate/refusal.ts";
import { hostileStatements } from "../../../support/hostile/hostile-statements.ts";
import { type HostileStatement } from "../../../support/hostile/statement.ts";
import { refusalOf } from "./refusal-of.ts";

const statements = hostileStatements();

function ofVerdict(verdict: HostileStatement["verdict"]): readonly HostileStatement[] {
  return statements.filter((statement) => statement.verdict === verdict);
}

function outcomes(of: readonly HostileStatement[]) {
  return of.map(({ cypher, params }) => [cypher, refusalOf(cypher, params)?.code ?? null]);
}

describe("the gate", () => {
  test("refuses every statement that is to be refused, at the layer that sees it first", () => {
    const told = ofVerdict("refuse");

    expect(outcomes(told)).toEqual(told.map(({ cypher, layer }) => [cypher, layer]));
    expect(told.length).toBeGreaterThan(400);
  });

  // Not among the statements that are varied: `in` and `IN` are two names.
  test("weighs a name that is a word of Cypher", () => {
    const growing = "RETURN reduce(in = 'x', i IN range(1, 40) | in + in) AS s";
    expect(refusalOf(growing, {})?.code).toBe("range");
  });

  test("lets every statement pass that is to run", () => {
    const told = ofVerdict("allow");

    expect(outcomes(told)).toEqual(told.map(({ cypher }) => [cypher, null]));
    expect(told.length).toBeGreaterThan(150);
  });

  test("lets pass what only the limits of an answer can hold", () => {
    const told = ofVerdict("limit");

    expect(outcomes(told)).toEqual(told.map(({ cypher }) => [cypher, null]));
    expect(told).toHaveLength(5);
  });

  test("hands on what it has read, word for word, with nothing between that it has not", () => {
    const text =
      "MATCH (n) // all of them\r\n/* for\nnow */WHERE\u00a0n.`x y` = $x\u3000RETURN n ; // end";

    expect(gate(text, { x: [1, null] })).toEqual({
      cypher: "MATCH (n)               \r\n      \n      WHERE n.`x y` = $x RETURN n         ",
      params: { x: [1, null] },
      names: [],
    });
  });

  test("writes arrows of other shapes as the plain ones that it takes them for", () => {
    expect(
      gate("MATCH (a)\u2014[:X]\u2010\u27e9(b)\uff1c\u2013\u2015(c) RETURN a", {}).cypher,
    ).toBe("MATCH (a)-[:X]->(b)<--(c) RETURN a");
  });

  test("keeps every text that passes as long as it was", () => {
    const changed = ofVerdict("allow").filter(
      ({ cypher, params }) => gate(cypher, params).cypher.length !== cypher.length,
    );

    expect(changed).toEqual([]);
  });

  test("says of a refusal where it is, what it is about and what to do instead", () => {
    expect(refusalOf("MATCH (n)\r\nWHERE n.x = 1\n  set n.y = 2")).toEqual(
      expect.objectContaining({
        code: "clause",
        message: "set does more than read the graph.",
        remedy: "Leave it out; if it is a name, write it in backticks: `set`.",
        word: "set",
        position: { line: 3, column: 3, offset: 27, length: 3 },
      }),
    );
  });

  test("says of a parameter which one it is, as it stands nowhere in the text", () => {
    expect(refusalOf("RETURN 1", { left: 1 })).toEqual(
      expect.objectContaining({
        code: "parameter-unused",
        message: "The parameter left is given and not used.",
        remedy: "Use it as $left, or leave it out.",
        word: "left",
        position: null,
      }),
    );
  });

  test("answers a procedure that does not exist as one that may not be called", () => {
    const [known, unknown] = ["dbms.listConfig", "no.such.thing.x"].map((name) => {
      const refusal = refusalOf(`CALL ${name}()`);
      return [refusal?.code, refusal?.message.replace(name, "…"), refusal?.remedy];
    });

    expect(unknown).toEqual(known);
  });

  test("does not ask an object for what it only inherits", () => {
    expect(refusalOf("RETURN $constructor")?.code).toBe("parameter-missing");
  });

  test("throws nothing but its own refusals", () => {
    expect(refusalOf("RETURN 1; RETURN 2")).toBeInstanceOf(GateRefusal);
  });
});
