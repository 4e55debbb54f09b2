import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { hostileStatements } from "../../../support/hostile/hostile-statements.ts";
import { type HostileStatement } from "../../../support/hostile/statement.ts";
import { canVary, seeded, variantOf } from "../../../support/hostile/variants.ts";
import { refusalOf } from "./refusal-of.ts";

const seed = 20261126;
const count = 50_000;

function wrongVariants(statements: readonly HostileStatement[], random: () => number) {
  const wrong: string[] = [];
  for (let made = 0; made < count; made += 1) {
    const statement = statements[made % statements.length];
    if (statement === undefined) break;
    const { cypher, params, verdict } = variantOf(statement, random);
    const passed = refusalOf(cypher, params) === null;
    if (passed !== (verdict === "allow")) wrong.push(cypher);
  }
  return wrong;
}

describe("the gate on texts that nobody wrote", () => {
  test(`judges ${count.toLocaleString("en")} variants as what they come from`, () => {
    const statements = hostileStatements().filter(canVary);

    expect(wrongVariants(statements, seeded(seed))).toEqual([]);
  }, 60_000);

  test("refuses or lets pass any text at all, and throws nothing else", () => {
    const text = fc.string({ unit: "binary", maxLength: 200 });

    fc.assert(
      fc.property(text, (cypher) => {
        expect(() => refusalOf(cypher, { p: cypher })).not.toThrow();
      }),
      { seed, numRuns: 2_000 },
    );
  });

  test("refuses or lets pass any row of words and signs", () => {
    const words = fc.constantFrom(
      ..."MATCH RETURN WITH CALL AS IN reduce range ( ) [ ] { } - > < * + $ . .. : , | = =~ ' \" ` // /* */ 1 x 'a' // \n".split(
        " ",
      ),
    );

    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (parts) => {
        expect(() => refusalOf(`RETURN ${parts.join(" ")}`, { x: "(a+)+b" })).not.toThrow();
      }),
      { seed, numRuns: 3_000 },
    );
  });
});
