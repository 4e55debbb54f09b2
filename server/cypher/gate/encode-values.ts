import { type GraphValue, type Params } from "../../engine/graph.ts";
import { type RefusalCode } from "../../../contract/cypher/refusal-code.ts";
import { refuse } from "./refusal.ts";

const deepest = 16;
const mostValues = 10_000;
const largest = 2n ** 63n - 1n;
const smallest = -(2n ** 63n);
/** Such keys are marks of a driver's own: a record with one is taken for a date or a point. */
const marked = /^__.*__$/su;

type Place = { readonly name: string; readonly depth: number; readonly count: { values: number } };

/**
 * A reader's parameters as the port takes them: what JSON has, and whole numbers of 64 bits.
 * @throws GateRefusal
 */
export function encodeValues(params: Readonly<Record<string, unknown>>): Params {
  const count = { values: 0 };
  const encoded = Object.entries(params).map(([name, value]): [string, GraphValue] => {
    const place = { name, depth: 0, count };
    checkKey(name, place);
    return [name, encode(value, place)];
  });
  return Object.fromEntries(encoded);
}

function encode(value: unknown, place: Place): GraphValue {
  place.count.values += 1;
  if (place.count.values > mostValues) {
    refuseValue(
      place,
      "parameter-size",
      `brings more than ${mostValues.toLocaleString("en")} values`,
    );
  }
  if (value === null || typeof value === "boolean") return value;
  if (typeof value === "string") return checkText(value, place);
  if (typeof value === "number") return checkNumber(value, place);
  if (typeof value === "bigint") return checkWhole(value, place);
  if (typeof value === "object") return encodeInside(value, place);
  refuseValue(
    place,
    "parameter-value",
    "is neither a text, a number, true, false, null, a list nor an object",
  );
}

function encodeInside(value: object, place: Place): GraphValue {
  if (place.depth >= deepest) {
    refuseValue(place, "parameter-size", `is nested deeper than ${deepest} levels`);
  }
  const inside = { ...place, depth: place.depth + 1 };
  if (Array.isArray(value)) return Array.from(value, (item: unknown) => encode(item, inside));
  if (!isPlain(value))
    refuseValue(place, "parameter-value", "holds an object that is no plain record");
  const items: [string, unknown][] = Object.entries(value);
  return Object.fromEntries(
    items.map(([key, item]) => {
      checkKey(key, place);
      return [key, encode(item, inside)];
    }),
  );
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}

function checkText(text: string, place: Place): string {
  if (/\p{Surrogate}/u.test(text))
    refuseValue(place, "parameter-value", "holds half of a character");
  if (text.includes("\0")) refuseValue(place, "parameter-value", "holds a null character");
  return text;
}

function checkNumber(value: number, place: Place): number {
  if (!Number.isFinite(value)) refuseValue(place, "parameter-value", "is no finite number");
  return value;
}

function checkWhole(value: bigint, place: Place): bigint {
  if (value < smallest || value > largest) {
    refuseValue(place, "parameter-value", "is a whole number beyond 64 bits");
  }
  return value;
}

function checkKey(key: string, place: Place): void {
  if (marked.test(key)) {
    refuseValue(place, "parameter-value", `has the key ${key}, which a driver keeps for itself`);
  }
  checkText(key, place);
}

function refuseValue({ name }: Place, code: RefusalCode, why: string): never {
  refuse(
    {
      code,
      message: `The parameter ${name} ${why}.`,
      remedy:
        "Give texts, finite numbers, true, false, null, lists and plain objects, in a few levels.",
    },
    name,
  );
}
