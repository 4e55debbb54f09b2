import type { Contents, NameOf } from "../contents.ts";
import type { Change } from "../change.ts";
import type { Act } from "../step.ts";
import { isRelation, type ThingId, type Workspace } from "../workspace.ts";
import { selectionChange } from "./selection.ts";
import { sentence } from "./sentence.ts";

/** Puts things and relations away; what cannot be seen any more is let go of. */
export function hide(
  workspace: Workspace,
  ids: readonly ThingId[],
  contents: Contents,
  name: NameOf,
): Act {
  const gone = ids.filter((id) => !workspace.hidden[id]);
  const changes = gone.map((id): Change => ({ key: "hidden", id, from: null, to: true }));
  const unseen = new Set([...ids, ...relationsAt(ids, contents)]);
  const kept = workspace.selection.filter((id) => !unseen.has(id));
  const [only, ...others] = ids;
  return {
    sentence:
      only !== undefined && others.length === 0
        ? sentence("steps.hid", { name: name(only) })
        : sentence("steps.hid-many", { count: ids.length }),
    changes: [...changes, ...selectionChange(workspace, kept)],
  };
}

/** Brings back all that was put away. */
export function showAllHidden({ hidden }: Workspace): Act {
  const ids = Object.keys(hidden);
  return {
    sentence: sentence("steps.unhid", { count: ids.length }),
    changes: ids.map((id): Change => ({ key: "hidden", id, from: true, to: null })),
  };
}

/** Things that the data no longer has leave the view for good. */
export function leaveOut(workspace: Workspace, ids: readonly ThingId[]): Act {
  const gone = new Set(ids);
  const kept = workspace.selection.filter((id) => !gone.has(id));
  return {
    sentence: sentence("steps.left", { count: ids.length }),
    changes: [
      ...ids.map((id): Change => {
        const key = isRelation(id) ? "relations" : "things";
        return { key, id, from: true, to: null };
      }),
      ...selectionChange(workspace, kept),
    ],
  };
}

function relationsAt(ids: readonly ThingId[], { edges }: Contents): ThingId[] {
  const ends = new Set(ids);
  return [...edges.values()]
    .filter(({ from, to }) => ends.has(from) || ends.has(to))
    .map(({ id }) => id);
}
