import type { Change } from "../workspace/change.ts";
import type { SessionState } from "./create-session.ts";

/** Every id that the view holds or that a Step of its trail may bring back. */
export function knownIds({
  workspace,
  trail,
}: Pick<SessionState, "workspace" | "trail">): string[] {
  const changes = Object.values(trail.steps).flatMap((step) => step.changes);
  return [
    ...new Set([
      ...Object.keys(workspace.things),
      ...Object.keys(workspace.relations),
      ...changes.filter(bringsBack).map(({ id }) => id),
    ]),
  ];
}

function bringsBack(change: Change): change is Change & { key: "things" | "relations" } {
  return change.key === "things" || change.key === "relations";
}
