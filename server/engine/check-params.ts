import { GraphStatementError, type Params } from "./graph.ts";

const largest = 2n ** 63n - 1n;
const smallest = -(2n ** 63n);
/** One half of a surrogate pair without the other: no text file can hold it. */
const halved = /\p{Surrogate}/u;
/** Rows need five; whoever sends more means harm. */
const deepest = 16;
const unheld = "is nothing that a graph can hold";

/**
 * Refuses what an engine would silently change or choke on, and weighs the rest.
 * @param reserved keys of records that the engine reads a meaning of its own into
 * @returns how many values there are, lists and records counted with all that is in them.
 * @throws GraphStatementError
 */
export function checkParams(params: Params, reserved: RegExp): number {
  let weight = 0;
  for (const [name, value] of Object.entries(params)) {
    const at = { name, depth: 0, reserved };
    checkKey(name, at);
    weight += check(value, at);
  }
  return weight;
}

type Place = { readonly name: string; readonly depth: number; readonly reserved: RegExp };

function check(value: unknown, at: Place): number {
  if (value === null || typeof value === "boolean") return 1;
  if (typeof value === "object") return checkInside(value, at);
  const fault = faultOf(value);
  if (fault !== null) refuse(at, fault);
  return 1;
}

function faultOf(value: unknown): string | null {
  if (typeof value === "string") return halved.test(value) ? "holds half of a character" : null;
  if (typeof value === "number") return Number.isFinite(value) ? null : "is no finite number";
  if (typeof value === "bigint") return isLong(value) ? null : "is a whole number beyond 64 bits";
  return unheld;
}

function isLong(value: bigint): boolean {
  return value >= smallest && value <= largest;
}

function checkInside(value: object, at: Place): number {
  const isList = Array.isArray(value);
  if (!isList && !isPlain(value)) refuse(at, unheld);
  if (at.depth === deepest) refuse(at, `is nested deeper than ${deepest} levels`);
  const items: [string, unknown][] = Object.entries(value);
  const inside = { ...at, depth: at.depth + 1 };
  let weight = 1;
  for (const [key, item] of items) {
    if (!isList) checkKey(key, at);
    weight += check(item, inside);
  }
  return weight;
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}

function checkKey(key: string, at: Place): void {
  if (at.reserved.test(key)) {
    refuse(at, `has the key "${key}", which the engine keeps for itself`);
  }
  if (halved.test(key)) refuse(at, "has a key with half of a character");
  if (key.includes("\0")) refuse(at, "has a key with a null character");
}

function refuse({ name }: Place, why: string): never {
  throw new GraphStatementError(`The parameter "${name}" ${why}.`);
}
