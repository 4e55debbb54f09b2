import type { ClaimRow } from "../../contract/rows.ts";
import type { LocatedRow } from "../located.ts";
import { faultAt, type RowFault } from "./fault.ts";

/** References among claims that must come to an end. */
const onward = ["derivedFrom", "supersedes", "refines"] as const;
type Onward = (typeof onward)[number];

/** A claim that leads back to itself; each cycle is told once, at the claim that closes it. */
export function cycleFaults(claims: readonly LocatedRow<"claim">[]): RowFault[] {
  const rows = new Map<string, ClaimRow>(claims.map(({ row }) => [row.id, row]));
  return onward.flatMap((field) => {
    const closing = closingClaims(rows, field);
    return claims
      .filter(({ row }) => closing.has(row.id))
      .map((located) => faultAt(located, complaintOn(field)));
  });
}

function complaintOn(field: Onward) {
  const message = "By this the claim leads back to itself. Remove one step of the circle.";
  return { field, rule: "cycle", message };
}

/** Walks with a stack of its own: a long chain would outgrow the call stack. */
function closingClaims(rows: ReadonlyMap<string, ClaimRow>, field: Onward): Set<string> {
  const closing = new Set<string>();
  const state = new Map<string, "open" | "done">();
  const stack = [...rows.keys()].toReversed();
  for (let id = stack.pop(); id !== undefined; id = stack.pop()) {
    if (state.get(id) === "open") state.set(id, "done");
    if (state.has(id)) continue;
    state.set(id, "open");
    stack.push(id);
    for (const next of rows.get(id)?.[field] ?? []) {
      if (state.get(next) === "open") closing.add(id);
      else stack.push(next);
    }
  }
  return closing;
}
