import * as z from "zod";

import { refuse } from "./gate/refusal.ts";

/** How a whole number is sent that a reader of JSON would round. */
const Marked = z.strictObject({
  $type: z.literal("integer"),
  value: z
    .string()
    .regex(/^-?\d{1,40}$/)
    .transform(BigInt),
});

/** A parameter as a caller sent it: a whole number that is marked becomes one. @throws GateRefusal */
export function fromWire(value: unknown, name: string): unknown {
  if (typeof value === "number") return exact(value, name);
  if (Array.isArray(value)) return value.map((item) => fromWire(item, name));
  if (typeof value !== "object" || value === null) return value;
  if (Object.hasOwn(value, "$type")) return fromMark(value, name);
  const entries = Object.entries(value).map(([key, item]) => [key, fromWire(item, name)]);
  return Object.fromEntries(entries);
}

function fromMark(value: object, name: string): bigint {
  const marked = Marked.safeParse(value);
  if (marked.success) return marked.data.value;
  return refuse(
    {
      code: "parameter-value",
      message: `The parameter ${name} holds a mark, $type, that is not read.`,
      remedy: 'Send a whole number as {"$type": "integer", "value": "…"}, and no other marks.',
    },
    name,
  );
}

/** What was sent as a whole number beyond ±2^53 has been rounded by now. */
function exact(value: number, name: string): number {
  if (!Number.isInteger(value) || Number.isSafeInteger(value)) return value;
  return refuse(
    {
      code: "parameter-value",
      message: `The parameter ${name} holds a whole number beyond ±2^53.`,
      remedy: 'Send it as {"$type": "integer", "value": "…"}.',
    },
    name,
  );
}
