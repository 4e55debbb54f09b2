import { readFileSync } from "node:fs";

import * as z from "zod";

import { RefusalCode } from "../../../contract/cypher/refusal-code.ts";
import { type HostileStatement } from "./statement.ts";

const Known = z.strictObject({
  id: z.string(),
  class: z.string(),
  verdict: z.enum(["refuse", "allow", "limit"]),
  layer: RefusalCode.optional(),
  cypher: z.string(),
  params: z.record(z.string(), z.unknown()).default({}),
  /** Of the one parameter p, where JSON has no room for it. */
  wholeNumber: z.string().transform(BigInt).optional(),
  repeat: z.strictObject({ marker: z.string(), text: z.string(), times: z.int() }).optional(),
  /** What an answer over HTTP may have for its status. */
  statuses: z.array(z.int()),
  why: z.string(),
});

export type KnownStatement = HostileStatement & Pick<z.output<typeof Known>, "id" | "statuses">;

/** Statements that were told to us with their verdicts, each with the reason. */
export function knownStatements(): readonly KnownStatement[] {
  const file = new URL("known-statements.json", import.meta.url);
  return z
    .array(Known)
    .parse(JSON.parse(readFileSync(file, "utf8")))
    .map(toStatement);
}

function toStatement(known: z.output<typeof Known>): KnownStatement {
  const { id, verdict, statuses, repeat, wholeNumber } = known;
  const cypher =
    repeat === undefined
      ? known.cypher
      : known.cypher.replace(repeat.marker, repeat.text.repeat(repeat.times));
  const params = wholeNumber === undefined ? known.params : { p: wholeNumber };
  return { id, cypher, params, verdict, statuses, layer: known.layer ?? null };
}
