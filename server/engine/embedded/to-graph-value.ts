import { type GraphValue } from "../graph.ts";

/**
 * What the engine answered, as the port says it: temporals as text, records
 * without a prototype, nodes and relations as their properties.
 */
export function toGraphValue(value: unknown): GraphValue {
  if (typeof value === "string" || typeof value === "number") return value;
  if (typeof value === "bigint" || typeof value === "boolean") return value;
  return typeof value === "object" && value !== null ? fromObject(value) : null;
}

function fromObject(value: object): GraphValue {
  if (isList(value)) return value.map(toGraphValue);
  if (value instanceof Date) return toLocalText(value);
  if (ArrayBuffer.isView(value)) return numbersIn(value);
  return toRecord(value);
}

function isList(value: object): value is readonly unknown[] {
  return Array.isArray(value);
}

/** A date and time without a zone; the engine's own text of it has no idle zeros either. */
function toLocalText(value: Date): string {
  return value.toISOString().replace(/(?:\.000|0{1,2})?Z$/, "");
}

function numbersIn(view: ArrayBufferView): number[] {
  if (view instanceof Float32Array) return Array.from(view);
  return Array.from(new Uint8Array(view.buffer, view.byteOffset, view.byteLength));
}

const ofNode = ["_id", "_labels"];
const ofRelation = ["_id", "_source", "_target", "_type"];
const nothing: readonly string[] = [];

/** The engine's own keys never leave it. */
function ownKeysOf(value: object): readonly string[] {
  if (!Object.hasOwn(value, "_id")) return nothing;
  return (
    [ofNode, ofRelation].find((keys) => keys.every((key) => Object.hasOwn(value, key))) ?? nothing
  );
}

function toRecord(value: object): GraphValue {
  const own = ownKeysOf(value);
  const record: Record<string, GraphValue> = { __proto__: null };
  for (const [key, item] of Object.entries(value)) {
    if (!own.includes(key)) record[key] = toGraphValue(item);
  }
  return record;
}
