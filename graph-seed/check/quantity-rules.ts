import type { QuantityRow } from "../../contract/rows.ts";
import type { Complaint } from "./fault.ts";
import { complainIf } from "./rule.ts";

/** A figure is a number, or says in words why there is none. */
export function statesNoFigure({ value, text }: QuantityRow): Complaint[] {
  return complainIf(value === undefined && text === undefined, {
    field: "value",
    rule: "value-or-text",
    message: "It has neither a value nor a text. Add the one the source gives.",
  });
}

/** The bounds hold the value between them. */
export function exceedsItsBounds({ value, lower, upper }: QuantityRow): Complaint[] {
  const series = [lower, value, upper].flatMap((number) => number ?? []);
  const rises = series.every((number, index) => index === 0 || number >= (series[index - 1] ?? 0));
  return complainIf(!rises, {
    field: value === undefined ? "upper" : "value",
    rule: "bounds",
    message: `lower, value and upper (${series.join(", ")}) are not in this order. Correct one.`,
  });
}
