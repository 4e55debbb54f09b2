import type { MarkedValue } from "../../contract/endpoints/cypher.ts";
import type { GraphValue } from "../engine/graph.ts";

type GraphRecord = { readonly [key: string]: GraphValue };
/** What JSON can say. */
export type WireValue =
  | null
  | boolean
  | number
  | string
  | MarkedValue
  | readonly WireValue[]
  | { readonly [key: string]: WireValue };

const mark = "$type";

/** A value of an answer as it crosses the wire: JSON, and marked where JSON would lie. */
export function toWire(value: GraphValue): WireValue {
  if (typeof value === "bigint") return { $type: "integer", value: String(value) };
  if (typeof value === "number") return toWireNumber(value);
  if (value === null || typeof value !== "object") return value;
  return isList(value) ? value.map(toWire) : toWireRecord(value);
}

function toWireNumber(value: number): WireValue {
  if (Number.isFinite(value)) return value;
  if (Number.isNaN(value)) return { $type: "float", value: "NaN" };
  return { $type: "float", value: value > 0 ? "Infinity" : "-Infinity" };
}

function isList(value: readonly GraphValue[] | GraphRecord): value is readonly GraphValue[] {
  return Array.isArray(value);
}

function toWireRecord(value: GraphRecord): WireValue {
  const entries = Object.entries(value).map(([key, item]) => [key, toWire(item)] as const);
  if (Object.hasOwn(value, mark)) {
    return { $type: "record", value: entries.map(([key, item]): [string, unknown] => [key, item]) };
  }
  const record: Record<string, WireValue> = { __proto__: null };
  for (const [key, item] of entries) record[key] = item;
  return record;
}
