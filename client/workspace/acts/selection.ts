import type { Change } from "../change.ts";
import type { ThingId, Workspace } from "../workspace.ts";

/** The change of what is picked, or none where it stays. */
export function selectionChange({ selection }: Workspace, to: readonly ThingId[]): Change[] {
  const stays = selection.length === to.length && selection.every((id, index) => id === to[index]);
  return stays ? [] : [{ key: "selection", from: selection, to }];
}
