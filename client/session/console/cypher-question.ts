import * as z from "zod";

import { cypher } from "../../../contract/endpoints/cypher.ts";
import type { AskedCypher } from "../../api/ask-cypher.ts";
import type { Question } from "../../workspace/step.ts";

const Input = cypher.input
  .pick({ query: true })
  .extend({ params: z.record(z.string(), z.json()).default({}) });

/** A text as a Step keeps it: its parameters are plain JSON. */
export type AskedText = z.infer<typeof Input>;

/** What was asked, as a Step keeps it. */
export function questionOf(asked: AskedCypher): Question {
  return { endpoint: cypher.name, input: Input.parse(asked) };
}

/** The text behind a Step; null where it asked something else. */
export function textIn({ endpoint, input }: Question): AskedText | null {
  return endpoint === cypher.name ? (Input.safeParse(input).data ?? null) : null;
}
