import type { NameOf } from "../contents.ts";
import type { Act, Sentence } from "../step.ts";
import type { ThingId, Workspace } from "../workspace.ts";
import { sentence } from "./sentence.ts";

/** What happens to what was picked before. */
export type PickMode = "replace" | "add" | "toggle";

export function pick(
  workspace: Workspace,
  ids: readonly ThingId[],
  mode: PickMode,
  name: NameOf,
): Act {
  const to = picked(workspace.selection, ids, mode);
  return {
    sentence: pickSentence(to, name),
    changes: [{ key: "selection", from: workspace.selection, to }],
    coalesce: "picks",
  };
}

export function clearPick(workspace: Workspace): Act {
  return {
    sentence: sentence("steps.unpicked"),
    changes: [{ key: "selection", from: workspace.selection, to: [] }],
    coalesce: "picks",
  };
}

function picked(before: readonly ThingId[], ids: readonly ThingId[], mode: PickMode): ThingId[] {
  const chosen = [...new Set(ids)];
  switch (mode) {
    case "replace":
      return chosen;
    case "add":
      return [...new Set([...before, ...chosen])];
    case "toggle": {
      const kept = before.filter((id) => !chosen.includes(id));
      return [...kept, ...chosen.filter((id) => !before.includes(id))];
    }
  }
}

function pickSentence(all: readonly ThingId[], name: NameOf): Sentence {
  const [only, ...others] = all;
  if (only === undefined) return sentence("steps.unpicked");
  if (others.length === 0) return sentence("steps.picked", { name: name(only) });
  return sentence("steps.picked-many", { count: all.length });
}
