import { gate } from "../../../server/cypher/gate/gate.ts";
import { GateRefusal } from "../../../server/cypher/gate/refusal.ts";
import { hostileStatements } from "../../support/hostile/hostile-statements.ts";
import type { HostileStatement } from "../../support/hostile/statement.ts";
import { canVary, seeded, variantOf } from "../../support/hostile/variants.ts";
import { type Figure, percentile } from "../figures.ts";

const count = 1_000_000;
const seed = 20_261_127;

type Tally = { accepted: number; refused: number; readonly milliseconds: Float64Array };

/** A million variants through the gate: which were judged wrong, and how long each took. */
export function benchGate(): Figure[] {
  const statements = hostileStatements().filter(canVary);
  const { accepted, refused, milliseconds } = judgeAll(statements);
  const sorted = milliseconds.toSorted();
  const at = (share: number) => sorted[Math.ceil(share * sorted.length) - 1] ?? 0;
  return [
    { name: "variants judged", value: count, unit: "texts" },
    { name: "accepted that should be refused", value: accepted, unit: "texts", limit: 0 },
    { name: "refused that should run", value: refused, unit: "texts", limit: 0 },
    { name: "the gate, p50", value: at(0.5), unit: "ms" },
    { name: "the gate, p99", value: at(0.99), unit: "ms", limit: 1 },
    ...longTexts(),
  ];
}

function judgeAll(statements: readonly HostileStatement[]): Tally {
  const random = seeded(seed);
  const tally: Tally = { accepted: 0, refused: 0, milliseconds: new Float64Array(count) };
  for (let made = 0; made < count; made += 1) {
    const statement = statements[made % statements.length];
    if (statement === undefined) break;
    const { cypher, params, verdict } = variantOf(statement, random);
    const begun = performance.now();
    const passed = passes(cypher, params);
    tally.milliseconds[made] = performance.now() - begun;
    if (passed && verdict === "refuse") tally.accepted += 1;
    if (!passed && verdict === "allow") tally.refused += 1;
  }
  return tally;
}

function passes(cypher: string, params: HostileStatement["params"]): boolean {
  try {
    gate(cypher, params);
    return true;
  } catch (error) {
    if (error instanceof GateRefusal) return false;
    throw error;
  }
}

/** Texts as long as may be, of the parts that take the gate longest. */
function longTexts(): Figure[] {
  const times = ["(a)-[:A]->(b),", "'x' + ", "[x IN y | ", "{a: 1}, ", "/* * */ ", "`a``b` "].map(
    (part) => {
      const text = `RETURN ${part.repeat(Math.floor(7_990 / part.length))}`;
      const taken = Array.from({ length: 20 }, () => {
        const begun = performance.now();
        passes(text, {});
        return performance.now() - begun;
      });
      return percentile(taken, 0.5);
    },
  );
  return [
    { name: "8,000 characters, the slowest", value: Math.max(...times), unit: "ms", limit: 20 },
  ];
}
