import { GraphStatementError, type Params } from "./graph.ts";

const largest = 2n ** 63n - 1n;
const smallest = -(2n ** 63n);
/** One half of a surrogate pair without the other: no text file can hold it. */
const halved = /\p{Surrogate}/u;
/** The engine reads a meaning of its own into a record with such a key, and the record is lost. */
const reserved = /^(?:\$|_id$|_labels$|termType$)/;

/**
 * Refuses what the engine would silently change, and weighs the rest.
 * @returns how many values there are, lists and records counted with all that is in them.
 * @throws GraphStatementError
 */
export function checkParams(params: Params): number {
  let weight = 0;
  for (const [name, value] of Object.entries(params)) {
    weight += check(value, name);
  }
  return weight;
}

function check(value: unknown, at: string): number {
  if (typeof value === "string" && halved.test(value)) refuse(at, "holds half of a character");
  if (typeof value === "bigint" && (value < smallest || value > largest)) {
    refuse(at, "is a whole number beyond 64 bits");
  }
  return typeof value === "object" && value !== null ? checkInside(value, at) : 1;
}

function checkInside(value: object, at: string): number {
  const items: [string, unknown][] = Object.entries(value);
  let weight = 1;
  for (const [key, item] of items) {
    if (!Array.isArray(value)) checkKey(key, at);
    weight += check(item, at);
  }
  return weight;
}

function checkKey(key: string, at: string): void {
  if (reserved.test(key)) refuse(at, `has the key "${key}", which the engine keeps for itself`);
  if (halved.test(key)) refuse(at, "has a key with half of a character");
  if (key.includes("\0")) refuse(at, "has a key with a null character");
}

function refuse(at: string, why: string): never {
  throw new GraphStatementError(`The parameter "${at}" ${why}.`);
}
