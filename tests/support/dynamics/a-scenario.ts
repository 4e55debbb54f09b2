import * as fc from "fast-check";

import type { Model, Parameter } from "../../../contract/dynamics/model.ts";
import type { Amount, Change } from "../../../contract/dynamics/scenario.ts";

/** A value within the range of a parameter, as one may set it: often an end of it, perhaps never. */
function aValue({ least, most, kind, base }: Parameter): fc.Arbitrary<Amount> {
  if (kind === "switch") return fc.constantFrom(0, 1);
  const inside = fc
    .integer({ min: 1, max: 99 })
    .map((part) => least + (part / 100) * ((most ?? 10 * base) - least));
  const ends: fc.Arbitrary<Amount> = fc.constantFrom(least, most ?? "never", base);
  return fc.oneof(ends, inside);
}

/** Values for any of these parameters, to be a base. */
export function aBase(parameters: readonly Parameter[]): fc.Arbitrary<Record<string, Amount>> {
  return fc
    .subarray([...parameters])
    .chain((some) => fc.record(Object.fromEntries(some.map((one) => [one.key, aValue(one)]))));
}

/** A change of a parameter that may change on the way. */
export function aChange({ parameters, until }: Model): fc.Arbitrary<Change> {
  const changing = parameters.filter(({ kind }) => kind !== "start");
  return fc.constantFrom(...changing).chain((parameter) =>
    fc.record({
      key: fc.constant(parameter.key),
      value: aValue(parameter),
      from: fc.integer({ min: 0, max: until - 1 }),
      to: fc.oneof(fc.constant(null), fc.constant(until)),
    }),
  );
}
