import type { Kind } from "../../../contract/graph.ts";
import type { Change } from "../change.ts";
import type { Act } from "../step.ts";
import type { LegendLayer, Sureness, Workspace } from "../workspace.ts";
import { sentence } from "./sentence.ts";

type Switches = "layersOff" | "kindsOff" | "surenessOff";

/** Switches a layer off or on; the label is how the legend calls it. */
export function toggleLayer(workspace: Workspace, layer: LegendLayer, label: string): Act {
  return toggle(workspace, "layersOff", layer, label);
}

export function toggleKind(workspace: Workspace, kind: Kind, label: string): Act {
  return toggle(workspace, "kindsOff", kind, label);
}

export function toggleSureness(workspace: Workspace, sureness: Sureness, label: string): Act {
  return toggle(workspace, "surenessOff", sureness, label);
}

/** Leaves one layer on and switches off the others of the legend. */
export function showOnlyLayer(
  workspace: Workspace,
  layer: LegendLayer,
  all: readonly LegendLayer[],
  label: string,
): Act {
  return {
    sentence: sentence("steps.only", { name: label }),
    changes: all.flatMap((id) => switched(workspace, "layersOff", id, id !== layer)),
  };
}

/** Switches everything of the legend on. */
export function clearFilters(workspace: Workspace): Act {
  const keys: readonly Switches[] = ["layersOff", "kindsOff", "surenessOff"];
  return {
    sentence: sentence("steps.all-on"),
    changes: keys.flatMap((key) =>
      Object.keys(workspace[key]).flatMap((id) => switched(workspace, key, id, false)),
    ),
  };
}

export function hasFilters({ layersOff, kindsOff, surenessOff }: Workspace): boolean {
  return [layersOff, kindsOff, surenessOff].some((table) => Object.keys(table).length > 0);
}

function toggle(workspace: Workspace, key: Switches, id: string, label: string): Act {
  const off = !isOff(workspace, key, id);
  return {
    sentence: sentence(off ? "steps.off" : "steps.on", { name: label }),
    changes: switched(workspace, key, id, off),
  };
}

function switched(workspace: Workspace, key: Switches, id: string, off: boolean): Change[] {
  if (isOff(workspace, key, id) === off) return [];
  return [{ key, id, from: off ? null : true, to: off ? true : null }];
}

function isOff(workspace: Workspace, key: Switches, id: string): boolean {
  const table: Readonly<Partial<Record<string, true>>> = workspace[key];
  return table[id] === true;
}
