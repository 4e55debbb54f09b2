import type { ClaimRow } from "../../contract/rows.ts";
import type { LocatedRow } from "../located.ts";
import { faultAt, type RowFault } from "./fault.ts";

/** References among claims that must come to an end. */
const onward = ["derivedFrom", "supersedes", "refines"] as const;
type Onward = (typeof onward)[number];

/**
 * A claim that leads back to itself; each cycle is told once, at the claim that closes it, or at
 * another of these where that one is of the claims beside them.
 */
export function cycleFaults(
  claims: readonly LocatedRow<"claim">[],
  beside: readonly ClaimRow[] = [],
): RowFault[] {
  const own = new Map<string, ClaimRow>(claims.map(({ row }) => [row.id, row]));
  const rows = new Map([...beside.map((row) => [row.id as string, row] as const), ...own]);
  return onward.flatMap((field) => {
    const closing = closingClaims({ own, rows }, field);
    return claims
      .filter(({ row }) => closing.has(row.id))
      .map((located) => faultAt(located, complaintOn(field)));
  });
}

function complaintOn(field: Onward) {
  const message = "By this the claim leads back to itself. Remove one step of the circle.";
  return { field, rule: "cycle", message };
}

type Among = {
  readonly own: ReadonlyMap<string, ClaimRow>;
  readonly rows: ReadonlyMap<string, ClaimRow>;
};

/** Walks with a stack of its own: a long chain would outgrow the call stack. */
function closingClaims({ own, rows }: Among, field: Onward): Set<string> {
  const closing = new Set<string>();
  const state = new Map<string, "open" | "done">();
  const stack = [...own.keys()].toReversed();
  for (let id = stack.pop(); id !== undefined; id = stack.pop()) {
    if (state.get(id) === "open") state.set(id, "done");
    if (state.has(id)) continue;
    state.set(id, "open");
    stack.push(id);
    for (const next of rows.get(id)?.[field] ?? []) {
      if (state.get(next) === "open") closing.add(ownOf(id, state, own));
      else stack.push(next);
    }
  }
  return closing;
}

/** What lies beside has no cycle of its own, so one of ours is on the way. */
function ownOf(
  id: string,
  state: ReadonlyMap<string, "open" | "done">,
  own: ReadonlyMap<string, ClaimRow>,
): string {
  if (own.has(id)) return id;
  const open = [...state].filter(([one, is]) => is === "open" && own.has(one));
  return open.at(-1)?.[0] ?? id;
}
