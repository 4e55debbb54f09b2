import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { gate } from "../../../../server/cypher/gate/gate.ts";
import { derivations, statementOf, textOf } from "../../../support/hostile/derivations.ts";
import { trespasses } from "../../../support/hostile/trespasses.ts";
import { seeded, variantOf } from "../../../support/hostile/variants.ts";
import { refusalOf } from "./refusal-of.ts";

const runs = { seed: 20_261_127, numRuns: 2_000 };

describe("the gate on texts that a grammar makes", () => {
  test("lets pass whatever only reads, however it is spelt", () => {
    fc.assert(
      fc.property(derivations, fc.nat(), (derivation, seed) => {
        const statement = statementOf(textOf(derivation));
        const { cypher } = variantOf(statement, seeded(seed));
        const told = [statement.cypher, cypher].map((text) => refusalOf(text, statement.params));
        expect(told.map((refusal) => refusal?.message ?? null)).toEqual([null, null]);
      }),
      runs,
    );
  }, 60_000);

  test("refuses whatever does one thing besides, wherever it stands", () => {
    fc.assert(
      fc.property(trespasses, ({ text, innocent }) => {
        const { params } = statementOf(innocent);
        expect(refusalOf(innocent, params)).toBeNull();
        const refusal = refusalOf(text, params);
        expect(refusal?.message.length).toBeGreaterThan(10);
        expect(refusal?.remedy.length).toBeGreaterThan(5);
      }),
      runs,
    );
  }, 60_000);

  test("lets pass again, and unchanged, what it has written itself", () => {
    fc.assert(
      fc.property(derivations, (derivation) => {
        const { cypher, params } = statementOf(textOf(derivation));
        const once = gate(cypher, params);
        expect(gate(once.cypher, params)).toEqual(once);
      }),
      { ...runs, numRuns: 500 },
    );
  }, 60_000);
});
