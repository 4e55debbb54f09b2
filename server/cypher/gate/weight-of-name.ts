import { type Bound, definitionsBefore, unbound, usual, type Weighing } from "./weighing.ts";
import { weightOfElement } from "./weight-of-list.ts";

/** What the variable at a place may hold. */
export function weightOfName(weighing: Weighing, place: number, bound: Bound): number {
  const name = weighing.known.script.tokens[place]?.value ?? "";
  const before = bound.get(name);
  if (before !== undefined) return before;
  const weights = definitionsBefore(weighing, name, place).map(({ is, of }) =>
    is === "the value" ? weighing.weigh(of, unbound) : weightOfElement(weighing, of, unbound),
  );
  return weights.length === 0 ? usual : Math.max(...weights);
}
