import { type GraphValue } from "./graph.ts";

/** How many bytes a value takes as JSON in UTF-8, near enough to hold a limit with. */
export function bytesOf(value: GraphValue): number {
  if (typeof value === "string") return Buffer.byteLength(value) + 2;
  if (value === null || typeof value !== "object") return String(value).length;
  const keys = isList(value) ? 0 : bytesOfKeys(value);
  const items = Object.values(value);
  return items.reduce((sum: number, item) => sum + bytesOf(item) + 1, keys + 1);
}

function bytesOfKeys(record: { readonly [key: string]: GraphValue }): number {
  return Object.keys(record).reduce((sum, key) => sum + Buffer.byteLength(key) + 3, 0);
}

function isList(value: object): value is readonly GraphValue[] {
  return Array.isArray(value);
}
