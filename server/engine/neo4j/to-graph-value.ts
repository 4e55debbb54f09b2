import { types, UnsupportedType, UUID } from "neo4j-driver";

import { type GraphValue } from "../graph.ts";
import { temporalText } from "./temporal-text.ts";

/**
 * What the driver answered, as the port says it: exact whole numbers as numbers, temporals as
 * text, nodes and relations as their properties, records without a prototype.
 */
export function toGraphValue(value: unknown): GraphValue {
  if (typeof value === "bigint") return toWhole(value);
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
    return value;
  }
  return typeof value === "object" && value !== null ? fromObject(value) : null;
}

function toWhole(value: bigint): number | bigint {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}

function fromObject(value: object): GraphValue {
  if (isList(value)) return value.map(toGraphValue);
  if (value instanceof types.Path) return fromPath(value);
  if (holders.some((holder) => value instanceof holder)) return fromHolder(value);
  if (temporals.some((temporal) => value instanceof temporal)) return temporalText(textOf(value));
  if (texts.some((text) => value instanceof text)) return textOf(value);
  if (value instanceof types.Vector) return numbersIn(value);
  if (ArrayBuffer.isView(value)) return bytesIn(value);
  return toRecord(value);
}

// By their classes and not by their marks: a reader's own record may hold a key like any mark.
const { Node, Relationship, UnboundRelationship } = types;
const holders = [Node, Relationship, UnboundRelationship];
const temporals = [
  types.Date,
  types.DateTime,
  types.Duration,
  types.LocalDateTime,
  types.LocalTime,
  types.Time,
];
/** What JSON has nothing nearer for. */
const texts = [UUID, UnsupportedType];

function fromHolder(value: object): GraphValue {
  const properties: unknown = "properties" in value ? value.properties : null;
  return toGraphValue(properties);
}

type AnyPath = {
  readonly start: object;
  readonly segments: readonly { readonly relationship: object; readonly end: object }[];
};

function fromPath({ start, segments }: AnyPath): GraphValue {
  return toRecord({
    nodes: [start, ...segments.map(({ end }) => end)],
    edges: segments.map(({ relationship }) => relationship),
  });
}

function isList(value: object): value is readonly unknown[] {
  return Array.isArray(value);
}

function bytesIn({ buffer, byteOffset, byteLength }: ArrayBufferView): number[] {
  return Array.from(new Uint8Array(buffer, byteOffset, byteLength));
}

type AnyVector = { readonly asTypedArray: () => ArrayLike<number | bigint> };

function numbersIn(vector: AnyVector): GraphValue[] {
  return Array.from<number | bigint, GraphValue>(vector.asTypedArray(), toGraphValue);
}

function textOf(value: unknown): string {
  return String(value);
}

/** A point is one too, of its numbers. */
function toRecord(value: object): GraphValue {
  const record: Record<string, GraphValue> = { __proto__: null };
  const items: [string, unknown][] = Object.entries(value);
  for (const [key, item] of items) {
    if (item !== undefined) record[key] = toGraphValue(item);
  }
  return record;
}
