import { int, type Integer } from "neo4j-driver";

import { checkParams } from "../check-params.ts";
import { type GraphValue, type Params } from "../graph.ts";
import { reservedKeys } from "./reserved-keys.ts";

/** What the driver packs without a thought of its own. */
type Packed =
  | null
  | boolean
  | number
  | bigint
  | string
  | Integer
  | readonly Packed[]
  | { readonly [key: string]: Packed };

/**
 * Parameters as they go over the wire: an exact whole number as an integer, so that it is one
 * where it is stored, and LIMIT takes it.
 * @throws GraphStatementError for what would be changed on its way or break the connection
 */
export function encodeParams(params: Params): Readonly<Record<string, Packed>> {
  checkParams(params, reservedKeys);
  return encodeRecord(params);
}

/** For parameters that were checked when they were drawn. */
export function encodeRecord(record: Params): Readonly<Record<string, Packed>> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, encode(value)]));
}

function encode(value: GraphValue): Packed {
  if (typeof value === "number") return Number.isSafeInteger(value) ? int(value) : value;
  if (typeof value !== "object" || value === null) return value;
  return isList(value) ? value.map(encode) : encodeRecord(value);
}

function isList(value: object): value is readonly GraphValue[] {
  return Array.isArray(value);
}
